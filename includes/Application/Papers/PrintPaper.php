<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\DocumentStore;
use HostingInvoices\Application\Documents\KeptDocument;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Documents\ReadHouseStyle;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;

/**
 * The PDF of an invoice or credit note: made of its frozen facts when it is first wanted, and ever the same after that.
 */
final readonly class PrintPaper {

	public function __construct(
		private PaperRepository $papers,
		private DocumentStore $documents,
		private DocumentPrinter $printer,
		private PaperLayout $layout,
		private ReadHouseStyle $house_style,
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws PrinterMissing
	 */
	public function execute( DocumentKind $kind, int $id ): KeptDocument {
		return $this->documents->find( $kind, $id ) ?? $this->documents->keep( $this->made( $this->papers->find( $kind, $id ) ?? throw NotFound::thing( $kind->value, $id ) ) );
	}

	private function made( Paper $paper ): KeptDocument {
		$sheet = $this->layout->sheet( $paper, $this->house_style->execute(), $paper->is_credit() ? '' : $this->pay_url( $paper->id ) );
		return new KeptDocument( $paper->kind, $paper->id, $this->layout->file_name( $paper ) . '.pdf', 'application/pdf', $this->printer->pdf( $sheet ) );
	}

	private function pay_url( int $invoice_id ): string {
		$invoice = $this->invoices->find( $invoice_id );
		return null === $invoice ? '' : $this->orders->pay_url( $invoice->order_id );
	}
}
