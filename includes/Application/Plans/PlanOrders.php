<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Orders of the shop's checkout, as far as they sell plans.
 */
interface PlanOrders {

	/** Null when there is no such order. */
	public function find( int $order_id ): ?PlanOrder;

	/** Writes on the order's line which subscription and period it is for. */
	public function began( int $order_id, int $line_id, int $subscription_id, Period $period ): void;
}
