<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Before anything is held against a customer: what became of the orders of the late invoices, read afresh.
 *
 * WooCommerce stores that an order is paid, and then tells us. A request that is killed in between leaves an invoice
 * open for which the shop has the money.
 */
final readonly class CatchUpWithOrders {

	public function __construct(
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private FollowOrder $follow,
	) {
	}

	/** Inside the transaction that holds the lock on the customer. */
	public function execute( int $customer_id, CivilDate $today ): void {
		foreach ( $this->invoices->open_of( $customer_id ) as $invoice ) {
			if ( $invoice->is_past_due( $today ) && OrderState::payable !== $this->orders->find( $invoice->order_id )?->state ) {
				$this->follow->execute( $invoice->order_id );
			}
		}
	}
}
