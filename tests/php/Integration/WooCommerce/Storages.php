<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

/** WooCommerce keeps orders in tables of its own or in posts; what we do must come to the same. */
trait Storages {

	/** @return iterable<string, array{string}> */
	public static function storages(): iterable {
		yield 'own tables' => [ 'yes' ];
		yield 'posts' => [ 'no' ];
	}

	private function keep_orders_in( string $own_tables ): void {
		if ( 'no' === $own_tables ) {
			self::needs_woocommerces( 'storage of orders in posts' );
		}
		add_filter( 'pre_option_woocommerce_custom_orders_table_enabled', static fn (): string => $own_tables, PHP_INT_MAX );
	}
}
