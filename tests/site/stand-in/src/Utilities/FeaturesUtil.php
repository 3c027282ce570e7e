<?php
declare( strict_types=1 );

namespace Automattic\WooCommerce\Utilities;

/** Takes what plugins say they can work with. */
final class FeaturesUtil {

	public static function declare_compatibility( string $feature, string $plugin_file, bool $is_compatible = true ): bool {
		return doing_action( 'before_woocommerce_init' );
	}
}
