<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * Sends an invoice once more, with the same PDF.
 */
final readonly class ResendInvoice {

	public function __construct(
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private WriteMessage $write_message,
		private Transaction $transaction,
	) {
	}

	/**
	 * @return int The message.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id ): int {
		return $this->transaction->run(
			function () use ( $invoice_id ): int {
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $invoice->customer_id );
				if ( InvoiceState::cancelled === $invoice->state ) {
					throw Refused::because( 'invoice_not_open' );
				}
				return $this->write_message->execute( MessageKind::invoice, 'invoice', $invoice->customer_id, $invoice_id );
			}
		);
	}
}
