<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;

/**
 * What WooCommerce knows of an order.
 */
final readonly class OrderFacts {

	/**
	 * @param OrderState $state
	 * @param Money      $total    As it stands on the order now.
	 * @param Money      $refunded
	 * @param string     $paid_by  Title of the payment method, or empty.
	 */
	public function __construct(
		public int $order_id,
		public OrderState $state,
		public Money $total,
		public Money $refunded,
		public string $paid_by,
	) {
	}
}
