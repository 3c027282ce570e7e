<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration;

use PHPUnit\Framework\TestCase;

/**
 * A test inside a site that leaves the database, the caches and the hooks as it found them.
 *
 * Everything happens in one transaction that is rolled back. Code that begins transactions of its own would commit
 * it, so a test of such code says `in_transaction(): false` and cleans up after itself.
 */
abstract class SiteTestCase extends TestCase {

	/** @var array<string, \WP_Hook> */
	private array $hooks = [];

	protected function setUp(): void {
		parent::setUp();
		global $wpdb, $wp_filter;
		$this->hooks = array_map( static fn ( \WP_Hook $hook ): \WP_Hook => clone $hook, $wp_filter );
		if ( $this->in_transaction() ) {
			$wpdb->query( 'START TRANSACTION' );
		}
	}

	protected function tearDown(): void {
		global $wpdb, $wp_filter;
		if ( $this->in_transaction() ) {
			$wpdb->query( 'ROLLBACK' );
		}
		wp_cache_flush();
		if ( is_locale_switched() ) {
			restore_current_locale();
		}
		$wp_filter = $this->hooks;
		wp_set_current_user( 0 );
		parent::tearDown();
	}

	protected function in_transaction(): bool {
		return true;
	}

	/** @param string $what Of WooCommerce, which the stand-in (tests/site/stand-in) does not have. */
	protected static function needs_woocommerces( string $what ): void {
		if ( self::is_stand_in() ) {
			self::markTestSkipped( "STAND-IN: it does not have WooCommerce's $what." );
		}
	}

	protected static function is_stand_in(): bool {
		return str_contains( (string) WC_VERSION, 'stand-in' );
	}
}
