<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Orders of the shop's checkout, as far as they sell plans.
 */
interface PlanOrders {

	/** Null when there is no such order. */
	public function find( int $order_id ): ?PlanOrder;

	/**
	 * Takes back, by a refund of WooCommerce, what a withdrawal gives back: of the lines by day, of the set-up all of it.
	 * No money moves by itself, and no mail goes out. Inside the caller's transaction.
	 *
	 * @param \Closure( Money, Period ): Money $given_back Of an amount on a line of a plan, for its first period.
	 * @return Money In all, with VAT.
	 */
	public function take_back( int $order_id, \Closure $given_back, string $reason ): Money;

	/** Cancels an order that the owner does not accept, and tells the customer in these words. Safe to repeat. */
	public function refuse( int $order_id, string $words ): void;

	/** Writes on the order's line which subscription and period it is for. */
	public function began( int $order_id, int $line_id, int $subscription_id, Period $period ): void;
}
