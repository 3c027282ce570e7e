<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\CatchUpWithOrders;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A paying request that was killed after WooCommerce had the money and before this plugin heard of it leaves a customer
 * suspended who paid. Each tick looks at the orders of those who are suspended, and at nobody else's.
 */
final readonly class HearOfLostPayments {

	private const MOST = 1000;

	public function __construct(
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private CustomerRepository $customers,
		private CatchUpWithOrders $catch_up,
		private Transaction $transaction,
	) {
	}

	public function execute( CivilDate $today, Budget $budget ): void {
		foreach ( $this->invoices->late_of_suspended( $today, self::MOST ) as $invoice ) {
			if ( $budget->is_spent() ) {
				return;
			}
			if ( OrderState::payable !== $this->orders->find( $invoice->order_id )?->state ) {
				$this->transaction->run( fn () => $this->hear( $invoice->customer_id, $today ) );
			}
		}
	}

	private function hear( int $customer_id, CivilDate $today ): void {
		$this->customers->lock( $customer_id );
		$this->catch_up->execute( $customer_id, $today );
		$this->customers->wake( $customer_id, $today );
	}
}
