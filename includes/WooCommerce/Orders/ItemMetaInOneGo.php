<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Writes all meta of a new order item in one statement, where WooCommerce needs two for each of them.
 *
 * The rows are the same; what falls away are the per-meta hooks, so ItemStores uses this only where nobody listens to
 * them.
 */
trait ItemMetaInOneGo {

	/** @return array<string, string> Meta key → property of the item. */
	abstract private function props(): array;

	abstract private function save_as_woocommerce( \WC_Order_Item $item ): void;

	/** Whether the item that is being written was given its id a moment ago, and so has no meta in the table. */
	private bool $is_new = false;

	/**
	 * @param \WC_Order_Item $item
	 * @return void
	 */
	public function create( &$item ) {
		// Asked while it has no id, it has none to read from the table.
		$item->get_meta_data();
		$this->is_new = true;
		try {
			parent::create( $item );
		} finally {
			$this->is_new = false;
		}
	}

	/**
	 * @param \WC_Order_Item $item
	 * @return void
	 * @throws \RuntimeException when the database refused.
	 */
	public function save_item_data( &$item ) {
		$is_new       = $this->is_new;
		$this->is_new = false;
		// An item that was there already, or another set of properties than we know: WooCommerce's own way.
		if ( ! $is_new || array_keys( $this->props() ) !== $this->internal_meta_keys ) {
			$this->save_as_woocommerce( $item );
			return;
		}
		$metas = array_filter( $item->get_meta_data(), static fn ( \WC_Meta_Data $meta ): bool => null !== $meta->value );
		$this->write( $item->get_id(), [ ...$this->internal_rows( $item ), ...$this->own_rows( $metas ) ] );
		wp_cache_delete( $item->get_id(), 'order_item_meta' );
		if ( [] !== $metas ) {
			$this->tell_ids( $item, $metas );
		}
	}

	/** @return list<array{string, mixed}> */
	private function internal_rows( \WC_Order_Item $item ): array {
		$rows = [];
		foreach ( $this->props() as $key => $prop ) {
			$value  = $item->{"get_$prop"}( 'edit' );
			$rows[] = [ $key, wp_unslash( ! empty( $value ) && is_float( $value ) ? wc_float_to_string( $value ) : $value ) ];
		}
		return $rows;
	}

	/**
	 * @param array<\WC_Meta_Data> $metas
	 * @return list<array{string, mixed}>
	 */
	private function own_rows( array $metas ): array {
		return array_values( array_map( static fn ( $meta ): array => [ $meta->key, $meta->value ], $metas ) );
	}

	/** @param list<array{string, mixed}> $rows */
	private function write( int $item_id, array $rows ): void {
		global $wpdb;
		$tuples = [];
		$values = [];
		foreach ( $rows as [ $key, $value ] ) {
			$value    = maybe_serialize( sanitize_meta( $key, $value, 'order_item' ) );
			$tuples[] = null === $value ? '(%d,%s,NULL)' : '(%d,%s,%s)';
			$values   = [ ...$values, $item_id, $key, ...( null === $value ? [] : [ $value ] ) ];
		}
		$sql = "INSERT INTO {$wpdb->order_itemmeta} (order_item_id, meta_key, meta_value) VALUES " . implode( ',', $tuples );
		// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- only placeholders are put together.
		if ( $item_id < 1 || count( $rows ) !== $wpdb->query( $wpdb->prepare( $sql, $values ) ) ) {
			throw new \RuntimeException( sprintf( 'The meta of order item %d was not stored: %s', $item_id, $wpdb->last_error ) );
		}
	}

	/**
	 * Gives the item's own metas the ids they got, so that whoever saves the item again changes them and adds none.
	 *
	 * @param array<\WC_Meta_Data> $metas
	 */
	private function tell_ids( \WC_Order_Item $item, array $metas ): void {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT meta_id, meta_key FROM {$wpdb->order_itemmeta} WHERE order_item_id = %d ORDER BY meta_id", $item->get_id() ) );
		foreach ( $metas as $meta ) {
			foreach ( $rows as $at => $row ) {
				if ( $row->meta_key === $meta->key ) {
					$meta->id = (int) $row->meta_id;
					$meta->apply_changes();
					unset( $rows[ $at ] );
					break;
				}
			}
		}
	}
}
