<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Lends the lines of our orders a store that writes faster, for as long as an order is being made.
 *
 * Where a plugin listens to a hook that the faster store does not fire, or brings a store of its own, WooCommerce's
 * usual way is taken.
 */
final class ItemStores {

	private const OURS = [
		'WC_Order_Item_Product_Data_Store' => LineItemStore::class,
		'WC_Order_Item_Tax_Data_Store'     => TaxItemStore::class,
	];

	private const NOT_FIRED = [ 'add_order_item_metadata', 'update_order_item_metadata', 'add_order_item_meta', 'added_order_item_meta' ];

	/** WooCommerce itself listens with this; the store does what it does. */
	private const KNOWN = [ 'WC_Post_Data', 'update_order_item_metadata' ];

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function during( callable $work ): mixed {
		if ( $this->somebody_listens() ) {
			return $work();
		}
		$lend = $this->lend( ... );
		add_filter( 'woocommerce_order-item-product_data_store', $lend, PHP_INT_MAX );
		add_filter( 'woocommerce_order-item-tax_data_store', $lend, PHP_INT_MAX );
		try {
			return $work();
		} finally {
			remove_filter( 'woocommerce_order-item-product_data_store', $lend, PHP_INT_MAX );
			remove_filter( 'woocommerce_order-item-tax_data_store', $lend, PHP_INT_MAX );
		}
	}

	private function lend( mixed $store ): mixed {
		$ours = is_string( $store ) ? self::OURS[ $store ] ?? null : null;
		return null === $ours ? $store : new $ours();
	}

	private function somebody_listens(): bool {
		global $wp_filter;
		foreach ( self::NOT_FIRED as $hook ) {
			foreach ( $wp_filter[ $hook ]->callbacks ?? [] as $callbacks ) {
				foreach ( $callbacks as $callback ) {
					if ( self::KNOWN !== $callback['function'] ) {
						return true;
					}
				}
			}
		}
		return false;
	}
}
