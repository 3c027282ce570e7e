<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

/**
 * What was taken back of an order.
 */
interface OrderRefunds {

	/** @return list<OrderRefund> Oldest first; amounts as a credit note has them, above zero. */
	public function of( int $order_id ): array;

	/** Cancelled or deleted for good. One in the bin can come back, and is neither. */
	public function is_cancelled( int $order_id ): bool;
}
