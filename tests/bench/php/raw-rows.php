<?php
/**
 * The rows that our newest invoices are, read beforehand, and written again under new keys in bare SQL: what no invoice
 * run on these tables can be faster than.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\WordPress\Database\Database;

/** A row as one INSERT, its AUTO_INCREMENT left to the database. */
$insert = static function ( wpdb $wpdb, string $table, array $row ): int {
	$wpdb->insert( $table, $row );
	if ( '' !== $wpdb->last_error ) {
		throw new RuntimeException( "$table: {$wpdb->last_error}" );
	}
	return $wpdb->insert_id;
};

return static function ( Database $database, int $count ) use ( $insert ): Closure {
	$wpdb   = $database->wpdb;
	$prefix = $wpdb->prefix;
	$rows   = static fn ( string $sql, int $id ): array => $wpdb->get_results( $wpdb->prepare( $sql, $id ), ARRAY_A );
	$copies = [];
	foreach ( $database->rows( 'SELECT * FROM {invoices} ORDER BY id DESC LIMIT %d', [ $count ] ) as $invoice ) {
		$order    = (int) $invoice['order_id'];
		$id       = (int) $invoice['id'];
		$items    = array_map(
			static fn ( array $item ): array => [ $item, $rows( "SELECT meta_key, meta_value FROM {$prefix}woocommerce_order_itemmeta WHERE order_item_id = %d", (int) $item['order_item_id'] ) ],
			$rows( "SELECT * FROM {$prefix}woocommerce_order_items WHERE order_id = %d", $order )
		);
		$copies[] = [
			'post'  => $rows( "SELECT * FROM {$prefix}posts WHERE ID = %d", $order ),
			'order' => [
				"{$prefix}wc_order_addresses"        => $rows( "SELECT * FROM {$prefix}wc_order_addresses WHERE order_id = %d", $order ),
				"{$prefix}wc_order_operational_data" => $rows( "SELECT * FROM {$prefix}wc_order_operational_data WHERE order_id = %d", $order ),
				"{$prefix}wc_orders_meta"            => $rows( "SELECT * FROM {$prefix}wc_orders_meta WHERE order_id = %d", $order ),
			],
			'head'  => $rows( "SELECT * FROM {$prefix}wc_orders WHERE id = %d", $order ),
			'items' => $items,
			'own'   => [
				$database->table( 'timeline' ) => $rows( "SELECT * FROM {$database->table( 'timeline' )} WHERE invoice_id = %d", $id ),
				$database->table( 'messages' ) => $rows( "SELECT * FROM {$database->table( 'messages' )} WHERE invoice_id = %d", $id ),
			],
			'invoice' => $invoice,
			'charges' => $rows( "SELECT * FROM {$database->table( 'charges' )} WHERE invoice_id = %d", $id ),
			'outbox'  => $rows( "SELECT * FROM {$database->table( 'outbox' )} WHERE dedupe_key LIKE 'message:%%' AND subject_id IN (SELECT id FROM {$database->table( 'messages' )} WHERE invoice_id = %d)", $id ),
		];
	}
	$again = static fn ( array $row, array $other ): array => array_diff_key( [ ...$row, ...$other ], [ 'id' => 0, 'ID' => 0, 'meta_id' => 0, 'order_item_id' => 0 ] );
	return static function () use ( $wpdb, $prefix, $database, $copies, $insert, $again ): int {
		foreach ( $copies as $nth => $copy ) {
			$wpdb->query( 'START TRANSACTION' );
			$order = $insert( $wpdb, "{$prefix}posts", $again( $copy['post'][0], [] ) );
			$insert( $wpdb, "{$prefix}wc_orders", [ ...$copy['head'][0], 'id' => $order ] );
			foreach ( $copy['order'] as $table => $rows ) {
				foreach ( $rows as $row ) {
					$insert( $wpdb, $table, $again( $row, [ 'order_id' => $order ] ) );
				}
			}
			foreach ( $copy['items'] as [ $item, $metas ] ) {
				$item_id = $insert( $wpdb, "{$prefix}woocommerce_order_items", $again( $item, [ 'order_id' => $order ] ) );
				$values  = array_map( static fn ( array $meta ): string => $wpdb->prepare( '(%d, %s, %s)', $item_id, $meta['meta_key'], $meta['meta_value'] ), $metas );
				$wpdb->query( "INSERT INTO {$prefix}woocommerce_order_itemmeta (order_item_id, meta_key, meta_value) VALUES " . implode( ', ', $values ) );
			}
			$key     = uniqid( "raw$nth-", true );
			$invoice = $insert( $wpdb, $database->table( 'invoices' ), $again( $copy['invoice'], [ 'order_id' => $order, 'number' => $key ] ) );
			foreach ( $copy['charges'] as $row ) {
				$insert( $wpdb, $database->table( 'charges' ), $again( $row, [ 'invoice_id' => $invoice, 'subscription_id' => $order + 1_000_000 ] ) );
			}
			foreach ( $copy['own'] as $table => $rows ) {
				foreach ( $rows as $row ) {
					$insert( $wpdb, $table, $again( $row, [ 'invoice_id' => $invoice ] ) );
				}
			}
			foreach ( $copy['outbox'] as $row ) {
				// Done already: nothing of this is to be sent.
				$insert( $wpdb, $database->table( 'outbox' ), $again( $row, [ 'dedupe_key' => $key, 'state' => 'done' ] ) );
			}
			$wpdb->query( 'COMMIT' );
		}
		return count( $copies );
	};
};
