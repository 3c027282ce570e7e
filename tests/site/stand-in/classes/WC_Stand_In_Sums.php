<?php
declare( strict_types=1 );

/** What the lines of an order come to, rounded as WooCommerce does. */
trait WC_Stand_In_Sums {

	public function set_total( float|int|string $total ): void {
		$this->set_prop( 'total', wc_format_decimal( $total, wc_get_price_decimals() ) );
	}

	public function set_cart_tax( float|int|string $tax ): void {
		$this->set_prop( 'cart_tax', wc_format_decimal( $tax, false, true ) );
		$this->set_prop( 'total_tax', wc_stand_in_round( $this->data['cart_tax'], wc_get_price_decimals() ) );
	}

	/** Without VAT, before discount. */
	public function get_subtotal(): float {
		return wc_stand_in_round( $this->sum_of_lines( 'subtotal' ), wc_get_price_decimals() );
	}

	/** @return array{country: string, state: string, postcode: string, city: string} */
	public function get_taxable_location(): array {
		$based_on = get_option( 'woocommerce_tax_based_on' );
		$type     = 'shipping' === $based_on && '' !== $this->get_shipping_country() ? 'shipping' : 'billing';
		$is_base  = 'base' === $based_on || '' === $this->{"get_{$type}_country"}();
		$location = [];
		foreach ( [ 'country', 'state', 'postcode', 'city' ] as $field ) {
			$location[ $field ] = $is_base ? WC()->countries->{"get_base_$field"}() : $this->{"get_{$type}_$field"}();
		}
		return apply_filters( 'woocommerce_order_get_tax_location', $location, $this );
	}

	public function calculate_totals( bool $and_taxes = true ): string {
		do_action( 'woocommerce_order_before_calculate_totals', $and_taxes, $this );
		if ( $and_taxes ) {
			$this->calculate_taxes();
		}
		$lines    = $this->sum_of_lines( 'total' );
		$fees     = array_sum( array_map( static fn ( WC_Order_Item_Fee $fee ): float => (float) $fee->get_total(), $this->get_fees() ) );
		$decimals = wc_get_price_decimals();
		$this->set_discount_total( wc_stand_in_round( $this->sum_of_lines( 'subtotal' ) - $lines, $decimals ) );
		$this->set_discount_tax( wc_round_tax_total( $this->tax_of_lines( 'subtotal' ) - $this->tax_of_lines( 'total' ) ) );
		$this->set_total( wc_stand_in_round( $lines + $fees + (float) $this->data['cart_tax'], $decimals ) );
		do_action( 'woocommerce_order_after_calculate_totals', $and_taxes, $this );
		$this->save();
		return $this->get_total();
	}

	public function calculate_taxes(): void {
		$location  = $this->get_taxable_location();
		$is_exempt = apply_filters( 'woocommerce_order_is_vat_exempt', 'yes' === $this->get_meta( 'is_vat_exempt' ), $this );
		foreach ( $this->get_items( [ 'line_item', 'fee' ] ) as $item ) {
			$is_exempt ? $item->set_taxes( [] ) : $item->calculate_taxes( $location );
		}
		$this->update_taxes();
	}

	/** A tax line for each rate that a line pays. */
	public function update_taxes(): void {
		$by_rate = [];
		foreach ( $this->get_items( [ 'line_item', 'fee' ] ) as $item ) {
			foreach ( $item->get_taxes()['total'] as $rate_id => $tax ) {
				$by_rate[ $rate_id ] = ( $by_rate[ $rate_id ] ?? 0 ) + ( self::rounds_at_subtotal() ? (float) $tax : wc_round_tax_total( $tax ) );
			}
		}
		foreach ( $this->get_taxes() as $key => $item ) {
			if ( ! isset( $by_rate[ $item->get_rate_id() ] ) ) {
				$this->remove_item( $key );
			}
		}
		$known = array_column( array_map( static fn ( WC_Order_Item_Tax $item ): array => [ $item->get_rate_id(), $item ], $this->get_taxes() ), 1, 0 );
		foreach ( $by_rate as $rate_id => $tax ) {
			$item = $known[ $rate_id ] ?? new WC_Order_Item_Tax();
			$item->set_rate( $rate_id );
			$item->set_tax_total( $tax );
			isset( $known[ $rate_id ] ) || $this->add_item( $item );
		}
		$this->set_cart_tax( array_sum( $by_rate ) );
		$this->save();
	}

	/** Each line to whole cents, unless the shop rounds at the subtotal. */
	private function sum_of_lines( string $prop ): float {
		$decimals = self::rounds_at_subtotal() ? wc_get_rounding_precision() : wc_get_price_decimals();
		return array_sum( array_map( static fn ( WC_Order_Item $item ): float => wc_stand_in_round( $item->{"get_$prop"}(), $decimals ), $this->get_items() ) );
	}

	private function tax_of_lines( string $prop ): float {
		return array_sum( array_map( static fn ( WC_Order_Item $item ): float => array_sum( $item->get_taxes()[ $prop ] ), $this->get_items() ) );
	}

	private static function rounds_at_subtotal(): bool {
		return 'yes' === get_option( 'woocommerce_tax_round_at_subtotal' );
	}
}
