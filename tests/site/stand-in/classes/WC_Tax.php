<?php
declare( strict_types=1 );

/** Tax by one table of rates: by country, state and class, one rate a priority, compound ones on top. No postcodes or cities. */
final class WC_Tax {

	/** @return list<string> */
	public static function get_tax_class_slugs(): array {
		return [ 'reduced-rate', 'zero-rate' ];
	}

	/** @return array<int, array{rate: float, label: string, compound: string}> Of a country, state and tax_class, by rate id. */
	public static function find_rates( array $args = [] ): array {
		$args += [ 'country' => '', 'state' => '', 'tax_class' => '' ];
		$first = [];
		foreach ( '' === $args['country'] ? [] : self::rows( $args ) as $row ) {
			$first[ $row->tax_rate_priority ] ??= $row;
		}
		$rates = [];
		foreach ( $first as $row ) {
			$rates[ (int) $row->tax_rate_id ] = [ 'rate' => (float) $row->tax_rate, 'label' => $row->tax_rate_name, 'compound' => $row->tax_rate_compound ? 'yes' : 'no' ];
		}
		return apply_filters( 'woocommerce_find_rates', $rates, $args );
	}

	/** @return array<int, array{rate: float, label: string, compound: string}> Where the shop is. */
	public static function get_base_tax_rates( string $tax_class = '' ): array {
		return self::find_rates( [ 'country' => WC()->countries->get_base_country(), 'state' => WC()->countries->get_base_state(), 'tax_class' => $tax_class ] );
	}

	/** @return array<int, float> Tax by rate id, with six decimals. */
	public static function calc_tax( float|string $price, array $rates, bool $price_includes_tax = false ): array {
		$on_top = array_filter( $rates, static fn ( array $rate ): bool => 'yes' === $rate['compound'] );
		$plain  = array_diff_key( $rates, $on_top );
		$taxes  = $price_includes_tax ? self::inside( (float) $price, $plain, $on_top ) : self::added( (float) $price, $plain, $on_top );
		return array_map( static fn ( float $tax ): float => wc_stand_in_round( $tax, wc_get_rounding_precision() ), $taxes );
	}

	/** @return array<int, float> */
	private static function added( float $price, array $plain, array $on_top ): array {
		$taxes = array_map( static fn ( array $rate ): float => $price * $rate['rate'] / 100, $plain );
		foreach ( $on_top as $id => $rate ) {
			$taxes[ $id ] = ( $price + array_sum( $taxes ) ) * $rate['rate'] / 100;
		}
		return $taxes;
	}

	/** @return array<int, float> What was put on last comes off first. */
	private static function inside( float $price, array $plain, array $on_top ): array {
		$taxes = [];
		foreach ( array_reverse( $on_top, true ) as $id => $rate ) {
			$taxes[ $id ] = $price - $price / ( 1 + $rate['rate'] / 100 );
			$price       -= $taxes[ $id ];
		}
		$whole = 100 + array_sum( array_column( $plain, 'rate' ) );
		return $taxes + array_map( static fn ( array $rate ): float => $rate['rate'] / $whole * $price, $plain );
	}

	public static function _get_tax_rate( int $rate_id ): ?object {
		global $wpdb;
		return $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}woocommerce_tax_rates WHERE tax_rate_id = %d", $rate_id ) );
	}

	/** @param array<string, mixed> $rate Columns. */
	public static function _insert_tax_rate( array $rate ): int {
		global $wpdb;
		$wpdb->insert( $wpdb->prefix . 'woocommerce_tax_rates', $rate );
		return $wpdb->insert_id;
	}

	/** @param array<string, mixed> $rate Columns that change. */
	public static function _update_tax_rate( int $rate_id, array $rate ): void {
		global $wpdb;
		$wpdb->update( $wpdb->prefix . 'woocommerce_tax_rates', $rate, [ 'tax_rate_id' => $rate_id ] );
	}

	/** @return list<object> The nearest first. */
	private static function rows( array $args ): array {
		global $wpdb;
		$sql = "SELECT * FROM {$wpdb->prefix}woocommerce_tax_rates WHERE tax_rate_country IN (%s, '') AND tax_rate_state IN (%s, '') AND tax_rate_class = %s
			ORDER BY tax_rate_priority, tax_rate_country DESC, tax_rate_state DESC, tax_rate_id";
		return $wpdb->get_results( $wpdb->prepare( $sql, $args['country'], $args['state'], sanitize_title( $args['tax_class'] ) ) );
	}
}
