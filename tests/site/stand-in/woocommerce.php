<?php
/**
 * Plugin Name: WooCommerce (STAND-IN)
 * Description: Not WooCommerce: just what Hosting Invoices calls of it, for machines that cannot reach the real one. It has no checkout, no products and no e-mails of its own.
 * Version:     10.2.4-stand-in
 * License:     GPL-2.0-or-later
 *
 * Written from what WooCommerce does, not from its code; the contract suite (tests/php/Integration/Contract) holds the
 * two together. What passes here only is not done.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

define( 'WC_VERSION', '10.2.4-stand-in' );
define( 'WC_ABSPATH', __DIR__ . '/' );
define( 'WC_ROUNDING_PRECISION', 6 );
define( 'WC_TAX_ROUNDING_MODE', 'yes' === get_option( 'woocommerce_prices_include_tax', 'no' ) ? PHP_ROUND_HALF_DOWN : PHP_ROUND_HALF_UP );

spl_autoload_register(
	static function ( string $class ): void {
		$class = preg_replace( '/^Automattic\\\\WooCommerce\\\\/', '', $class, -1, $is_namespaced );
		$file  = __DIR__ . '/' . ( $is_namespaced ? 'src/' : 'classes/' ) . strtr( $class, '\\', '/' ) . '.php';
		if ( ( $is_namespaced || preg_match( '/^(WC_\w+|WooCommerce)$/', $class ) ) && is_file( $file ) ) {
			require $file;
		}
	}
);
foreach ( [ 'small', 'amounts', 'shop', 'orders' ] as $stand_in_file ) {
	require __DIR__ . "/$stand_in_file.php";
}

register_activation_hook( __FILE__, [ WC_Install::class, 'install' ] );
WC()->register();
( new WC_Stand_In_Screens() )->register();
do_action( 'woocommerce_loaded' );
