<?php
/** Amounts: decimal strings, and WooCommerce's ways of rounding them. */
declare( strict_types=1 );

function get_woocommerce_currency(): string {
	return (string) apply_filters( 'woocommerce_currency', get_option( 'woocommerce_currency', 'USD' ) );
}

function wc_get_price_decimals(): int {
	return absint( apply_filters( 'wc_get_price_decimals', get_option( 'woocommerce_price_num_decimals', 2 ) ) );
}

function wc_tax_enabled(): bool {
	return (bool) apply_filters( 'wc_tax_enabled', 'yes' === get_option( 'woocommerce_calc_taxes' ) );
}

function wc_prices_include_tax(): bool {
	return wc_tax_enabled() && apply_filters( 'woocommerce_prices_include_tax', 'yes' === get_option( 'woocommerce_prices_include_tax' ) );
}

/** Decimals with which taxes are kept before they are rounded to cents. */
function wc_get_rounding_precision(): int {
	return max( wc_get_price_decimals() + 2, WC_ROUNDING_PRECISION );
}

/** A decimal string with a point: of a float with the precision of taxes, of a string as it stands, or rounded to $dp decimals. */
function wc_format_decimal( float|int|string|null $number, int|false $dp = false, bool $trim_zeros = false ): string {
	$separator = (string) get_option( 'woocommerce_price_decimal_sep', '.' );
	$decimal   = is_float( $number ) ? sprintf( '%.' . wc_get_rounding_precision() . 'F', $number ) : str_replace( '' === $separator ? '.' : $separator, '.', (string) $number );
	// Only the last point is the decimal one, and nothing but digits, points and a minus stays.
	$decimal = (string) preg_replace( '/\.(?![^.]+$)|[^0-9.-]/', '', $decimal );
	if ( false !== $dp ) {
		$decimal = number_format( is_float( $number ) ? $number : (float) $decimal, $dp, '.', '' );
	}
	$is_trimmed = $trim_zeros || ( is_float( $number ) && false === $dp );
	return $is_trimmed && str_contains( $decimal, '.' ) ? rtrim( rtrim( $decimal, '0' ), '.' ) : $decimal;
}

/** Half a unit goes up, after what a float has beyond six decimals is taken off. */
function wc_stand_in_round( float|int|string $value, int $decimals, int $mode = PHP_ROUND_HALF_UP ): float {
	return round( round( (float) $value, WC_ROUNDING_PRECISION ), $decimals, $mode );
}

/** Half a cent of tax goes down where prices include it; which of the two it is was settled when the request began. */
function wc_round_tax_total( float|int|string $value ): float {
	return wc_stand_in_round( $value, wc_get_price_decimals(), WC_TAX_ROUNDING_MODE );
}
