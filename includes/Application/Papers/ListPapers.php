<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;

/**
 * The papers of one invoice: itself, and the credit notes on it.
 */
final readonly class ListPapers {

	public function __construct( private InvoiceRepository $invoices, private PaperRepository $papers, private CreditNoteRepository $notes ) {
	}

	/**
	 * @return list<array{kind: string, id: int, number: string, issued: string, total: string}> Empty of an invoice from before papers were kept.
	 * @throws NotFound
	 */
	public function execute( int $invoice_id ): array {
		$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
		$rows    = [];
		if ( null !== $this->papers->find( DocumentKind::invoice, $invoice_id ) ) {
			$rows[] = [ 'kind' => 'invoice', 'id' => $invoice->id, 'number' => $invoice->number, 'issued' => $invoice->issued_on->to_string(), 'total' => $invoice->total->to_decimal() ];
		}
		foreach ( $this->notes->of_invoice( $invoice_id ) as $note ) {
			$rows[] = [ 'kind' => 'credit_note', 'id' => $note->id, 'number' => $note->number, 'issued' => $note->issued_on->to_string(), 'total' => $note->total->to_decimal() ];
		}
		return $rows;
	}
}
