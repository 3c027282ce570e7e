<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\OrderChanged;
use HostingInvoices\WordPress\Running\Doorbell;

/**
 * However WooCommerce learns that an order of ours was paid, cancelled, refunded, binned or deleted: the invoice follows.
 */
final readonly class FollowOrders {

	/** @param \Closure(): OrderChanged $changed Built when an order of ours changes. */
	public function __construct( private \Closure $changed ) {
	}

	public function register(): void {
		add_action( 'woocommerce_order_status_changed', fn ( int $order_id, string $from, string $to, mixed $order ) => $this->follow( $order_id, $order ), 10, 4 );
		add_action( 'woocommerce_order_refunded', fn ( int $order_id ) => $this->follow( $order_id, wc_get_order( $order_id ) ) );
		// Of an order that is gone only the number is left; the invoice is found by it.
		foreach ( [ 'woocommerce_trash_order', 'woocommerce_untrash_order', 'woocommerce_delete_order' ] as $hook ) {
			add_action( $hook, fn ( int $order_id ) => $this->follow( $order_id, null ) );
		}
	}

	/** @param mixed $order The order, where the hook hands it over. */
	private function follow( int $order_id, mixed $order ): void {
		if ( null !== $order && ! OwnOrders::is_invoice( $order ) ) {
			return;
		}
		( $this->changed )()->execute( $order_id );
		do_action( Doorbell::EFFECTS_WAITING );
	}
}
