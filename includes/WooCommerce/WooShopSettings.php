<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce;

use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Money\Money;

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

	public function with_vat( Money $price, string $tax_class ): Money {
		if ( ! wc_tax_enabled() || wc_prices_include_tax() ) {
			return $price;
		}
		$vat = array_sum( \WC_Tax::calc_tax( (float) $price->to_decimal(), \WC_Tax::get_base_tax_rates( $tax_class ) ) );
		return $price->plus( Money::from_decimal( wc_format_decimal( $vat, 2 ), $price->currency ) );
	}

	public function store_name(): string {
		return wp_specialchars_decode( (string) get_bloginfo( 'name' ), ENT_QUOTES );
	}

	public function store_email(): string {
		return (string) get_option( 'woocommerce_email_from_address', get_bloginfo( 'admin_email' ) );
	}
}
