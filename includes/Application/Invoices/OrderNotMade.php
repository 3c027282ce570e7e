<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * WooCommerce did not store an order; its save() swallows the reason, so what is known is little.
 */
final class OrderNotMade extends \RuntimeException {

	public static function for_customer( int $customer_id, string $why, ?\Throwable $previous = null ): self {
		return new self( sprintf( 'WooCommerce stored no order for customer %d: %s', $customer_id, $why ), 0, $previous );
	}

	public static function without_number( int $order_id, string $number ): self {
		return new self( sprintf( 'Order %d did not take the invoice number %s.', $order_id, $number ) );
	}
}
