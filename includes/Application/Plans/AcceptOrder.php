<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Acceptance\AcceptOnTerms;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\FollowOrder;
use HostingInvoices\Application\Invoices\InvoicePlacedOrder;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Invoices\PaymentMethod;

/**
 * The shop took an order with a plan on it: paid, or to be paid by bank transfer. The customer is ours from now on.
 */
final readonly class AcceptOrder implements OrderAccepted {

	public function __construct(
		private PlanOrders $orders,
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private InvoicePlacedOrder $invoice,
		private AcceptOnTerms $accept,
		private FollowOrder $follow,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * Safe to repeat.
	 *
	 * @throws NotFound when there is no such order, or nobody whom it belongs to.
	 */
	public function execute( int $order_id ): void {
		$order   = $this->orders->find( $order_id ) ?? throw NotFound::thing( 'order', $order_id );
		$contact = $this->directory->find( $order->customer_id ) ?? throw NotFound::thing( 'customer', $order->customer_id );
		$this->transaction->run(
			function () use ( $order, $contact ): void {
				$this->customers->keep( $contact, $this->clock->now() );
				$this->customers->lock( $contact->user_id );
				if ( ! $this->accept->may_begin( $order ) || $order->waits_for_money ) {
					return;
				}
				$this->invoice->in_transaction( $order->order_id, $contact->user_id, PaymentMethod::transfer );
				$this->follow->execute( $order->order_id );
			}
		);
	}
}
