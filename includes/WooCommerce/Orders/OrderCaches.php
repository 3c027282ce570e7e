<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use Automattic\WooCommerce\Caches\OrderCache;

/**
 * Makes every cache forget an order, so that nothing outlives a transaction that is rolled back, nothing stale is
 * read, and a long run does not grow with the orders it made.
 */
final class OrderCaches {

	/** After so many orders the runtime cache is emptied: what WordPress keeps of a customer is some 20 KB. */
	private const FLUSH_EVERY = 100;

	private int $forgotten = 0;

	/** @param array<int> $item_ids Its lines, as far as they are known. */
	public function forget( int $order_id, array $item_ids = [] ): void {
		wp_cache_delete( $order_id, 'posts' );
		wp_cache_delete( $order_id, 'post_meta' );
		wp_cache_delete( 'order-items-' . $order_id, 'orders' );
		foreach ( $item_ids as $item_id ) {
			wp_cache_delete( 'item-' . $item_id, 'order-items' );
			wp_cache_delete( $item_id, 'order_item_meta' );
			wp_cache_delete( 'wc_object_' . $item_id . '_cache_prefix', 'object_' . $item_id );
		}
		$this->forget_object( $order_id );
		if ( class_exists( OrderCache::class ) ) {
			wc_get_container()->get( OrderCache::class )->remove( $order_id );
		}
		$store = \WC_Data_Store::load( 'order' );
		if ( $store->has_callable( 'clear_cached_data' ) ) {
			$store->__call( 'clear_cached_data', [ [ $order_id ] ] );
		}
		if ( 0 === ++$this->forgotten % self::FLUSH_EVERY && wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
	}

	/** The metas of a WC_Data object stand under a prefix of their own, which is cached as well. */
	private function forget_object( int $order_id ): void {
		wp_cache_delete( \WC_Order::generate_meta_cache_key( $order_id, 'orders' ), 'orders' );
		wp_cache_delete( 'wc_object_' . $order_id . '_cache_prefix', 'object_' . $order_id );
	}
}
