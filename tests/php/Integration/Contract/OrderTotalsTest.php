<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** An order put together in memory has the right totals, and they are what is stored. */
#[Group( 'contract' )]
final class OrderTotalsTest extends ContractTestCase {

	/**
	 * Lines as [ before discount, tax class, after discount, quantity ], without VAT; then subtotal, discount, VAT, total.
	 *
	 * @return iterable<string, array{list<array{0: string, 1?: string, 2?: string, 3?: int}>, array{string, string, string, string}}>
	 */
	public static function carts(): iterable {
		yield 'one line' => [ [ [ '30.00' ] ], [ '30.00', '0.00', '6.30', '36.30' ] ];
		yield '2 % off' => [ [ [ '30.00', '', '29.40' ] ], [ '30.00', '0.60', '6.17', '35.57' ] ];
		yield 'two rates, 2 % off' => [ [ [ '100.00', '', '98.00' ], [ '50.00', 'reduced-rate', '49.00' ] ], [ '150.00', '3.00', '24.99', '171.99' ] ];
		yield 'three rates' => [ [ [ '100.00' ], [ '50.00', 'reduced-rate' ], [ '12.34', 'zero-rate' ] ], [ '162.34', '0.00', '25.50', '187.84' ] ];
		yield 'no VAT on it at all' => [ [ [ '30.00', '0' ] ], [ '30.00', '0.00', '0.00', '30.00' ] ];
		yield 'half a cent of VAT goes up' => [ [ [ '0.50' ] ], [ '0.50', '0.00', '0.11', '0.61' ] ];
		yield 'each line rounded by itself' => [ array_fill( 0, 3, [ '0.98' ] ), [ '2.94', '0.00', '0.63', '3.57' ] ];
		yield 'a quantity' => [ [ [ '29.97', '', '29.37', 3 ] ], [ '29.97', '0.60', '6.17', '35.54' ] ];
		yield 'more decimals than cents' => [ [ [ '24.793388' ] ], [ '24.79', '0.00', '5.21', '30.00' ] ];
		yield 'after discount more than before: taken as before' => [ [ [ '10.00', '', '12.00' ] ], [ '12.00', '0.00', '2.52', '14.52' ] ];
		yield 'nothing' => [ [ [ '0' ] ], [ '0.00', '0.00', '0.00', '0.00' ] ];
	}

	/**
	 * @param list<array{0: string, 1?: string, 2?: string, 3?: int}> $lines
	 * @param array{string, string, string, string}                   $expected
	 */
	#[DataProvider( 'carts' )]
	public function test_totals_of_a_cart( array $lines, array $expected ): void {
		$order = $this->draft( $lines );
		$order->calculate_totals( true );
		self::assertSame( $expected, self::figures( $order ) );
		self::assertSame( $expected, self::figures( $this->read( $order->get_id() ) ) );
	}

	/** @return iterable<string, array{string, string, list<array{0: string, 1?: string, 2?: string, 3?: int}>, array{string, string, string, string}}> */
	public static function settings(): iterable {
		$thirty = [ [ '24.793388' ] ];
		$small  = array_fill( 0, 12, [ '0.99' ] );
		yield 'without VAT, by line' => [ 'no', 'no', $small, [ '11.88', '0.00', '2.52', '14.40' ] ];
		yield 'without VAT, at the subtotal' => [ 'no', 'yes', $small, [ '11.88', '0.00', '2.49', '14.37' ] ];
		yield 'with VAT, by line' => [ 'yes', 'no', $thirty, [ '24.79', '0.00', '5.21', '30.00' ] ];
		yield 'with VAT, at the subtotal' => [ 'yes', 'yes', $thirty, [ '24.79', '0.00', '5.21', '30.00' ] ];
		// Half a cent of VAT goes down in a shop that had prices with VAT when the request began; this one had not.
		yield 'with VAT, set in the same request' => [ 'yes', 'no', [ [ '0.50' ] ], [ '0.50', '0.00', '0.11', '0.61' ] ];
	}

	/**
	 * @param list<array{0: string, 1?: string, 2?: string, 3?: int}> $lines
	 * @param array{string, string, string, string}                   $expected
	 */
	#[DataProvider( 'settings' )]
	public function test_totals_under_a_setting( string $includes, string $at_subtotal, array $lines, array $expected ): void {
		$this->settle( [ 'prices_include_tax' => $includes, 'tax_round_at_subtotal' => $at_subtotal ] );
		self::assertSame( $expected, self::figures( $this->order( $lines ) ) );
	}

	public function test_which_way_half_a_cent_of_vat_goes(): void {
		self::assertSame( [ PHP_ROUND_HALF_UP, 0.11 ], [ WC_TAX_ROUNDING_MODE, wc_round_tax_total( 0.105 ) ] );
	}

	public function test_no_taxes_in_the_shop(): void {
		$this->settle( [ 'calc_taxes' => 'no' ] );
		self::assertSame( [ '30.00', '0.00', '0.00', '30.00' ], self::figures( $this->order() ) );
	}

	public function test_customer_who_owes_no_vat(): void {
		$order = $this->draft();
		$order->add_meta_data( 'is_vat_exempt', 'yes' );
		$order->calculate_totals( true );
		self::assertSame( [ '30.00', '0.00', '0.00', '30.00' ], self::figures( $this->read( $order->get_id() ) ) );
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function places(): iterable {
		yield 'by the billing address' => [ 'billing', 'DE', '35.70' ];
		yield 'by the shipping address, where there is none' => [ 'shipping', 'DE', '35.70' ];
		yield 'by the shop' => [ 'base', 'DE', '36.30' ];
		yield 'of a customer without a country' => [ 'billing', '', '36.30' ];
		yield 'where no rate is known' => [ 'billing', 'FR', '30.00' ];
	}

	#[DataProvider( 'places' )]
	public function test_rate_of_a_place( string $based_on, string $country, string $total ): void {
		$this->settle( [ 'tax_based_on' => $based_on ] );
		$order = $this->draft( country: $country );
		$order->calculate_totals( true );
		self::assertSame( $total, self::money( $order->get_total( 'edit' ) ) );
	}

	public function test_each_rate_has_a_line_of_tax(): void {
		$order = $this->order( [ [ '100.00' ], [ '10.00' ], [ '50.00', 'reduced-rate' ] ] );
		$lines = array_map( static fn ( $tax ): array => [ $tax->get_name(), $tax->get_label(), self::money( $tax->get_tax_total() ), $tax->is_compound(), (float) $tax->get_rate_percent() ], array_values( $order->get_taxes() ) );
		self::assertSame( [ [ 'NL-BTW-1', 'btw', '23.10', false, 21.0 ], [ 'NL-BTW-1', 'btw', '4.50', false, 9.0 ] ], $lines );
	}

	public function test_one_rate_on_top_of_another(): void {
		$this->rates( [ [ 'NL', '', '5.0000', 1, 0 ], [ 'NL', '', '10.0000', 2, 1 ] ] );
		$order = $this->order( [ [ '100.00' ] ] );
		self::assertSame( [ '100.00', '0.00', '15.50', '115.50' ], self::figures( $order ) );
		self::assertSame( [ '5.00', '10.50' ], array_map( static fn ( $tax ): string => self::money( $tax->get_tax_total() ), array_values( $order->get_taxes() ) ) );
	}

	public function test_fee_without_tax(): void {
		$order = $this->draft( [] );
		$fee   = new \WC_Order_Item_Fee();
		$fee->set_name( 'Incassokosten' );
		$fee->set_tax_status( 'none' );
		$fee->set_amount( '40.00' );
		$fee->set_total( '40.00' );
		$order->add_item( $fee );
		$order->calculate_totals( true );
		$order = $this->read( $order->get_id() );
		self::assertSame( [ '40.00', '0.00', 'Incassokosten', 0 ], [ self::money( $order->get_total() ), self::money( $order->get_total_tax() ), array_values( $order->get_fees() )[0]->get_name(), count( $order->get_taxes() ) ] );
	}

	public function test_fee_with_tax(): void {
		$order = $this->draft( [ [ '30.00' ] ] );
		$fee   = new \WC_Order_Item_Fee();
		$fee->set_total( '10.00' );
		$order->add_item( $fee );
		$order->calculate_totals( true );
		self::assertSame( [ '48.40', '8.40' ], [ self::money( $order->get_total() ), self::money( $order->get_total_tax() ) ] );
	}

	public function test_a_rate_that_is_gone_leaves_the_order_at_the_next_sum(): void {
		$order = $this->order( [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ] );
		$this->rates( [ [ 'NL', '', '20.0000', 1, 0 ] ] );
		$order->calculate_totals( true );
		$order = $this->read( $order->get_id() );
		self::assertSame( [ '150.00', '0.00', '20.00', '170.00' ], self::figures( $order ) );
		self::assertCount( 1, $order->get_taxes() );
	}

	public function test_tax_class_that_the_shop_does_not_have(): void {
		$this->expectException( \WC_Data_Exception::class );
		$this->expectExceptionMessage( 'Invalid tax class' );
		( new \WC_Order_Item_Product() )->set_tax_class( 'made-up' );
	}

	public function test_currency_without_cents(): void {
		$this->settle( [ 'price_num_decimals' => '0' ] );
		$order = $this->draft( [ [ '3333' ] ] );
		$order->set_currency( 'JPY' );
		$order->calculate_totals( true );
		$order = $this->read( $order->get_id() );
		self::assertSame( [ 'JPY', '4033', '700' ], [ $order->get_currency(), wc_format_decimal( $order->get_total(), 0 ), wc_format_decimal( $order->get_total_tax(), 0 ) ] );
	}

	public function test_rates_of_a_postcode(): void {
		self::needs_woocommerces( 'rates by postcode' );
		$this->rates( [ [ 'NL', '', '6.0000', 1, 0 ] ] );
		global $wpdb;
		\WC_Tax::_update_tax_rate_postcodes( (int) $wpdb->get_var( "SELECT tax_rate_id FROM {$wpdb->prefix}woocommerce_tax_rates" ), '9999*' );
		self::assertSame( '30.00', self::money( $this->order()->get_total() ) );
	}

	public function test_fee_below_zero_takes_tax_along(): void {
		self::needs_woocommerces( 'fees below zero' );
		$order = $this->order( [ [ '100.00' ] ] );
		$fee   = new \WC_Order_Item_Fee();
		$fee->set_total( '-10.00' );
		$order->add_item( $fee );
		$order->calculate_totals( true );
		self::assertSame( '108.90', self::money( $order->get_total() ) );
	}

	/** @return array{string, string, string, string} Before discount, discount, VAT, total. */
	private static function figures( \WC_Order $order ): array {
		return array_map( self::money( ... ), [ $order->get_subtotal(), $order->get_discount_total(), $order->get_total_tax( 'edit' ), $order->get_total( 'edit' ) ] );
	}
}
