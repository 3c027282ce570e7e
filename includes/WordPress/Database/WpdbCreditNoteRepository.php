<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Papers\CreditNote;
use HostingInvoices\Application\Papers\CreditNoteRepository;
use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * Credit notes in {credit_notes}.
 */
final readonly class WpdbCreditNoteRepository implements CreditNoteRepository {

	public function __construct( private Database $database ) {
	}

	public function add( Invoice $invoice, string $source, PaperContents $contents, CivilDate $on, string $reason ): ?int {
		return $this->database->insert_unless_taken(
			'credit_notes',
			[
				'customer_id' => $invoice->customer_id,
				'invoice_id'  => $invoice->id,
				'source'      => $source,
				'issued_on'   => $on->to_string(),
				'currency'    => $contents->total->currency,
				'net_minor'   => $contents->net()->minor,
				'vat_minor'   => $contents->vat_total()->minor,
				'total_minor' => $contents->total->minor,
				'reason'      => Cell::text( $reason, 500 ),
			]
		);
	}

	public function number( int $id, string $number ): void {
		$this->database->update( 'credit_notes', [ 'number' => $number ], [ 'id' => $id ] );
	}

	public function of_invoice( int $invoice_id ): array {
		return array_map(
			static function ( array $columns ): CreditNote {
				$row = new Row( $columns );
				return new CreditNote( $row->int( 'id' ), $row->text( 'source' ), $row->text( 'number' ), $row->date( 'issued_on' ), $row->money( 'total_minor', $row->text( 'currency' ) ), $row->text( 'reason' ) );
			},
			$this->database->rows( 'SELECT * FROM {credit_notes} WHERE invoice_id = %d ORDER BY id', [ $invoice_id ] )
		);
	}
}
