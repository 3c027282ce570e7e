<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce;

use Automattic\WooCommerce\Utilities\FeaturesUtil;

/**
 * Tells WooCommerce that the plugin works with its order tables and with the block checkout.
 */
final readonly class Compatibility {

	public function register( string $plugin_file ): void {
		add_action(
			'before_woocommerce_init',
			static function () use ( $plugin_file ): void {
				if ( class_exists( FeaturesUtil::class ) ) {
					FeaturesUtil::declare_compatibility( 'custom_order_tables', $plugin_file, true );
					FeaturesUtil::declare_compatibility( 'cart_checkout_blocks', $plugin_file, true );
				}
			}
		);
	}
}
