<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Claims\PayLinks;

/**
 * An invoice that an agency or a lawyer collects is not paid here any more: what they would not hear of would be asked
 * twice.
 */
final readonly class ClosePayLinks {

	/** @param \Closure(): PayLinks $links Built when an order of ours is looked at. */
	public function __construct( private \Closure $links ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_order_needs_payment', $this->needs_payment( ... ), 20, 2 );
	}

	private function needs_payment( mixed $needs, mixed $order ): bool {
		return (bool) $needs && ! ( OwnOrders::is_invoice( $order ) && ( $this->links )()->is_closed( $order->get_id() ) );
	}
}
