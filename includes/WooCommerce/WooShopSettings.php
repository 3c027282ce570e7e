<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce;

use HostingInvoices\Application\ShopSettings;

/**
 * What WooCommerce knows of the shop.
 */
final readonly class WooShopSettings implements ShopSettings {

	public function currency(): string {
		return get_woocommerce_currency();
	}

	public function prices_include_vat(): bool {
		return wc_prices_include_tax();
	}

	public function store_name(): string {
		return wp_specialchars_decode( (string) get_bloginfo( 'name' ), ENT_QUOTES );
	}

	public function store_email(): string {
		return (string) get_option( 'woocommerce_email_from_address', get_bloginfo( 'admin_email' ) );
	}
}
