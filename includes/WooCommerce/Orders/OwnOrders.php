<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Tells our orders from those of the shop by what the object at hand says: no query for an order that is not ours.
 */
final class OwnOrders {

	/** `created_via` of an order that was made as an invoice. */
	public const INVOICE = 'hosting-invoices';

	/** `created_via` of an order that asks for collection costs. */
	public const COSTS = 'hosting-invoices-costs';

	public const ALL = [ self::INVOICE, self::COSTS ];

	/**
	 * An invoice or a claim for costs.
	 *
	 * @phpstan-assert-if-true =\WC_Order $order
	 */
	public static function has( mixed $order ): bool {
		return self::is_made_here( $order ) || self::is_placed( $order );
	}

	/** @phpstan-assert-if-true =\WC_Order $order */
	public static function is_invoice( mixed $order ): bool {
		return $order instanceof \WC_Order && ( self::INVOICE === $order->get_created_via( 'edit' ) || self::is_placed( $order ) );
	}

	/**
	 * Made by us, and not at the shop's checkout.
	 *
	 * @phpstan-assert-if-true =\WC_Order $order
	 */
	public static function is_made_here( mixed $order ): bool {
		return $order instanceof \WC_Order && in_array( $order->get_created_via( 'edit' ), self::ALL, true );
	}

	/**
	 * Placed by a customer, and an invoice since the shop accepted it.
	 *
	 * @phpstan-assert-if-true =\WC_Order $order
	 */
	public static function is_placed( mixed $order ): bool {
		return $order instanceof \WC_Order && ! self::is_made_here( $order ) && '' !== (string) $order->get_meta( OrderMeta::NUMBER );
	}
}
