<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * An order that is an invoice stays as it was issued, stays payable, and is never cancelled for being unpaid.
 */
final readonly class ProtectInvoices {

	public function register(): void {
		add_filter( 'woocommerce_cancel_unpaid_order', static fn ( mixed $cancel, mixed $order ): mixed => OwnOrders::has( $order ) ? false : $cancel, PHP_INT_MAX, 2 );
		add_filter( 'wc_order_is_editable', static fn ( mixed $editable, mixed $order ): mixed => OwnOrders::has( $order ) ? false : $editable, PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_payment_complete_order_status', static fn ( mixed $status, mixed $id, mixed $order = null ): mixed => OwnOrders::is_made_here( $order ) ? 'completed' : $status, PHP_INT_MAX, 3 );
		add_filter( 'woocommerce_valid_order_statuses_for_payment', $this->payable( ... ), 10, 2 );
		add_filter( 'woocommerce_hidden_order_itemmeta', static fn ( array $hidden ): array => [ ...$hidden, ...OrderMeta::of_lines() ] );
	}

	/**
	 * Choosing bank transfer on the pay page puts an order on hold: it can be paid all the same.
	 *
	 * @param array<string> $statuses
	 * @return array<string>
	 */
	private function payable( array $statuses, mixed $order = null ): array {
		return OwnOrders::has( $order ) ? array_values( array_unique( [ ...$statuses, 'on-hold' ] ) ) : $statuses;
	}
}
