<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * Tells WooCommerce that an order is paid, unless it knows or the invoice is open again.
 *
 * Under the lock on the customer: a return that is booked in between would leave a paid order with an open invoice,
 * and WooCommerce's own word would then count as a payment.
 */
final readonly class SettleOrder {

	public function __construct(
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private CustomerRepository $customers,
		private Outbox $outbox,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws \HostingInvoices\Application\Outbox\LeaseLost */
	public function execute( Effect $effect, string $worker ): void {
		$this->transaction->run( fn () => $this->settle( $effect, $worker ) );
	}

	private function settle( Effect $effect, string $worker ): void {
		$this->customers->lock( $effect->customer_id );
		$invoice = $this->invoices->find( $effect->subject_id );
		if ( null === $invoice || InvoiceState::paid !== $invoice->state ) {
			$this->outbox->drop( $effect, $worker, 'not paid any more', $this->clock->now() );
			return;
		}
		if ( OrderState::payable === $this->orders->find( $invoice->order_id )?->state ) {
			$this->orders->mark_paid( $invoice->order_id, $invoice->number, $this->clock->now() );
		}
		$this->outbox->done( $effect, $worker, $this->clock->now() );
	}
}
