<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * WooCommerce did not write a change of an order, or there is no such order any more.
 */
final class OrderNotChanged extends \RuntimeException {

	public static function order( int $order_id, string $why ): self {
		return new self( sprintf( 'WooCommerce did not change order %d: %s', $order_id, $why ) );
	}

	public static function gone( int $order_id ): self {
		return new self( sprintf( 'There is no order %d any more.', $order_id ) );
	}
}
