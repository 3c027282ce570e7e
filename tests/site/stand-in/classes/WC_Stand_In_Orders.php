<?php
declare( strict_types=1 );

/** The tables of orders, their metas and lines. What the product asks of them by SQL has columns; the rest is JSON. */
final class WC_Stand_In_Orders {

	private const ITEMS = [ 'line_item' => WC_Order_Item_Product::class, 'fee' => WC_Order_Item_Fee::class, 'tax' => WC_Order_Item_Tax::class ];

	public static function row_of( int $id ): ?object {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}wc_orders WHERE id = %d", $id ) );
	}

	/** @return list<WC_Meta_Data> */
	public static function metas_of( int $id ): array {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT id, meta_key, meta_value FROM {$wpdb->prefix}wc_orders_meta WHERE order_id = %d ORDER BY id", $id ) );
		return array_map( static fn ( object $row ): WC_Meta_Data => new WC_Meta_Data( (int) $row->id, $row->meta_key, maybe_unserialize( $row->meta_value ) ), $rows );
	}

	/** @return array<int, WC_Order_Item> */
	public static function items_of( int $id ): array {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}woocommerce_order_items WHERE order_id = %d ORDER BY order_item_id", $id ), OBJECT_K );
		return array_map( static fn ( object $row ): WC_Order_Item => new ( self::ITEMS[ $row->order_item_type ] )( $row ), $rows );
	}

	/** Stores an order, a new one when $id is 0, and answers its id. As in WooCommerce a post that is nothing else holds the number. */
	public static function put( int $id, string $type, array $data ): int {
		global $wpdb;
		if ( $id > 0 ) {
			$wpdb->update( $wpdb->prefix . 'wc_orders', self::columns( $type, $data ), [ 'id' => $id ] );
			return $id;
		}
		$post = apply_filters( 'woocommerce_new_order_data', [ 'post_type' => 'shop_order_placehold', 'post_status' => 'draft', 'post_title' => 'STAND-IN' ] );
		$id   = wp_insert_post( $post ) ?: throw new Exception( 'Could not create order in posts table.' );
		$wpdb->insert( $wpdb->prefix . 'wc_orders', [ 'id' => $id, ...self::columns( $type, $data ) ] );
		return $id;
	}

	/** @return array<string, mixed> */
	private static function columns( string $type, array $data ): array {
		return [
			'type'                 => $type,
			'status'               => 'trash' === $data['status'] ? 'trash' : 'wc-' . $data['status'],
			'currency'             => $data['currency'],
			'total_amount'         => $data['total'],
			'customer_id'          => $data['customer_id'] ?? 0,
			'parent_order_id'      => $data['parent_id'],
			'payment_method_title' => $data['payment_method_title'] ?? '',
			'details'              => wp_json_encode( array_map( static fn ( mixed $value ): mixed => $value instanceof DateTime ? $value->getTimestamp() : $value, $data ) ),
		];
	}

	/** @param list<WC_Meta_Data> $metas */
	public static function save_metas( int $order_id, array $metas ): void {
		global $wpdb;
		$table = $wpdb->prefix . 'wc_orders_meta';
		foreach ( $metas as $meta ) {
			$row = [ 'order_id' => $order_id, 'meta_key' => $meta->key, 'meta_value' => maybe_serialize( $meta->value ) ];
			if ( null === $meta->value ) {
				$wpdb->delete( $table, [ 'id' => (int) $meta->id ] );
			} elseif ( null === $meta->id ) {
				$wpdb->insert( $table, $row );
				$meta->id = $wpdb->insert_id;
				do_action( 'added_order_meta', $meta->id, $order_id, $meta->key, $meta->value );
			} elseif ( $meta->stored !== $meta->value ) {
				$wpdb->update( $table, $row, [ 'id' => $meta->id ] );
			}
			$meta->stored = $meta->value;
		}
	}

	public static function delete( int $id ): void {
		global $wpdb;
		foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}wc_orders WHERE parent_order_id = %d", $id ) ) as $refund ) {
			self::delete( (int) $refund );
		}
		$wpdb->delete( $wpdb->prefix . 'woocommerce_order_items', [ 'order_id' => $id ] );
		$wpdb->delete( $wpdb->prefix . 'wc_orders_meta', [ 'order_id' => $id ] );
		$wpdb->delete( $wpdb->prefix . 'wc_orders', [ 'id' => $id ] );
		$wpdb->delete( $wpdb->posts, [ 'ID' => $id ] );
	}
}
