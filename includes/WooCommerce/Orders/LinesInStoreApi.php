<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Lends the lines of our orders a product for as long as the Store API shows or pays one.
 *
 * A line for hosting needs no product in the shop; WooCommerce's Store API ends in a fatal error on a line without one.
 */
final readonly class LinesInStoreApi {

	public function register(): void {
		add_filter( 'woocommerce_order_item_product', $this->product( ... ), 10, 2 );
	}

	private function product( mixed $product, mixed $item ): mixed {
		if ( $product || ! $item instanceof \WC_Order_Item_Product || ! $item->meta_exists( OrderMeta::PERIOD_FIRST ) || ! WC()->is_store_api_request() ) {
			return $product;
		}
		$lent = new \WC_Product_Simple();
		$lent->set_name( $item->get_name() );
		$lent->set_tax_class( $item->get_tax_class() );
		$lent->set_price( $item->get_subtotal() );
		$lent->set_virtual( true );
		$lent->set_sold_individually( true );
		return $lent;
	}
}
