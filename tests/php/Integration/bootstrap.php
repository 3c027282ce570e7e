<?php
/**
 * Integration tests run inside a real site: HOSTING_INVOICES_SITE names its folder. `npm run test:php:integration`
 * makes one; by hand any scratch site will do.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

require dirname( __DIR__, 3 ) . '/vendor/autoload.php';

// PHPUnit includes this file from within a function: what WordPress takes for globals has to be declared.
global $wpdb, $wp_version, $table_prefix, $wp_filter, $wp_actions, $wp_rewrite, $wp, $wp_query, $wp_the_query, $wp_locale, $phpmailer;

( static function (): void {
	$site = getenv( 'HOSTING_INVOICES_SITE' );
	if ( ! is_string( $site ) || ! is_file( $site . '/wp-load.php' ) ) {
		fwrite( STDERR, "HOSTING_INVOICES_SITE names no WordPress site; `npm run test:php:integration` makes one.\n" );
		exit( 2 );
	}
	$_SERVER['HTTP_HOST']      ??= '127.0.0.1';
	$_SERVER['REQUEST_METHOD'] ??= 'GET';
	$_SERVER['REQUEST_URI']    ??= '/';
	$_SERVER['SERVER_NAME']    ??= '127.0.0.1';
	define( 'HOSTING_INVOICES_TEST_SITE', $site );
} )();

require HOSTING_INVOICES_TEST_SITE . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/user.php';

// What WooCommerce sets up once and late: its hooks have to be there before a test notes which hooks there are.
if ( function_exists( 'WC' ) ) {
	WC()->mailer();
}

// Nobody logs in to the users of tests: the cheapest hash of their passwords will do.
add_filter( 'wp_hash_password_options', static fn (): array => [ 'cost' => 4 ] );
