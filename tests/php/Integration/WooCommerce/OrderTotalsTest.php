<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Tests\Integration\SiteTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

/** What an invoice comes to is what WooCommerce itself makes of the same lines, whatever the shop's tax settings. */
final class OrderTotalsTest extends SiteTestCase {

	use OrderLab;

	/** @return iterable<string, array{array<string, string>, list<array{string, string, string, int, bool}>, array<string, string>}> */
	private static function shops(): iterable {
		$nl   = [ [ 'NL', '', '21', 1, false ], [ 'NL', 'reduced-rate', '9', 1, false ], [ 'NL', 'zero-rate', '0', 1, false ], [ 'DE', '', '19', 1, false ], [ 'DE', 'reduced-rate', '7', 1, false ] ];
		$two  = [ [ 'NL', '', '5', 1, false ], [ 'NL', '', '9.975', 2, true ], [ 'NL', 'reduced-rate', '9', 1, false ] ];
		$home = [ 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft' ];
		$away = [ 'country' => 'DE', 'postcode' => '10115', 'city' => 'Berlin' ];
		yield 'prices without VAT' => [ [ 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no' ], $nl, $home ];
		yield 'prices without VAT, rounded at the subtotal' => [ [ 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'yes' ], $nl, $home ];
		yield 'prices with VAT' => [ [ 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'no' ], $nl, $home ];
		yield 'prices with VAT, rounded at the subtotal' => [ [ 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'yes' ], $nl, $home ];
		yield 'prices with VAT, customer in Germany' => [ [ 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'no' ], $nl, $away ];
		yield 'prices without VAT, customer in Germany' => [ [ 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no' ], $nl, $away ];
		yield 'two rates, one on top of the other' => [ [ 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no' ], $two, $home ];
		yield 'two rates on top of each other in the price' => [ [ 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'no' ], $two, $home ];
		yield 'no taxes at all' => [ [ 'calc_taxes' => 'no', 'prices_include_tax' => 'yes' ], $nl, $home ];
	}

	/** @return iterable<string, array{list<array{0: string, 1?: string, 2?: int}>, bool}> */
	private static function carts(): iterable {
		yield 'one line' => [ [ [ '30.00' ] ], false ];
		yield 'one line, 2 % off' => [ [ [ '30.00' ] ], true ];
		yield 'half a cent off' => [ [ [ '24.75' ], [ '0.25' ], [ '9.90' ] ], true ];
		yield 'three rates' => [ [ [ '100.00' ], [ '50.00', 'reduced-rate' ], [ '12.34', 'zero-rate' ] ], true ];
		yield 'quantities' => [ [ [ '29.97', '', 3 ], [ '0.07', 'reduced-rate', 7 ] ], true ];
		yield 'many small lines' => [ array_fill( 0, 12, [ '0.99' ] ), true ];
		yield 'an odd gross price' => [ [ [ '9.99' ], [ '19.95', 'reduced-rate' ], [ '4.49' ] ], false ];
	}

	/** @return iterable<string, array{array<string, string>, list<array{string, string, string, int, bool}>, array<string, string>, list<array{0: string, 1?: string, 2?: int}>, bool}> */
	public static function shops_and_carts(): iterable {
		foreach ( self::shops() as $shop => $of_shop ) {
			foreach ( self::carts() as $cart => $of_cart ) {
				yield "$shop: $cart" => [ ...$of_shop, ...$of_cart ];
			}
		}
	}

	/**
	 * @param array<string, string>                                $options
	 * @param list<array{string, string, string, int, bool}>       $rates
	 * @param array<string, string>                                $address
	 * @param list<array{0: string, 1?: string, 2?: int}>          $lines
	 */
	#[DataProvider( 'shops_and_carts' )]
	public function test_stored_totals_are_woocommerces( array $options, array $rates, array $address, array $lines, bool $discount ): void {
		$this->settle( [ 'calc_taxes' => 'yes', 'tax_based_on' => 'billing', ...$options ] );
		$this->rates( $rates );
		$issued = $this->orders()->make( $this->draft( $this->customer( $address ), $lines, $discount ) );

		$order  = $this->read( $issued->order_id );
		$stored = self::figures( $order );
		$order->calculate_totals( true );

		self::assertSame( self::figures( $order ), $stored );
		self::assertSame( wc_format_decimal( $order->get_total(), 2 ), $issued->total->to_decimal() );
		self::assertSame( wc_format_decimal( $order->get_total_tax(), 2 ), $issued->vat->to_decimal() );
		self::assertTrue( $issued->net->plus( $issued->vat )->equals( $issued->total ) );
		self::assertCount( count( $lines ), $order->get_items() );
	}

	/** The example of woocommerce.md: 100 at 21 % and 50 at 9 %, 2 % off. */
	public function test_the_cart_of_the_discount(): void {
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		$issued = $this->orders()->make( $this->draft( $this->customer(), [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ] ) );

		self::assertSame( [ '147.00', '3.00', '24.99', '171.99' ], array_map( static fn ( $money ): string => $money->to_decimal(), [ $issued->net, $issued->discount, $issued->vat, $issued->total ] ) );
	}

	/** @return iterable<string, array{list<array{0: string, 1?: string, 2?: int}>, bool, string}> */
	public static function gross_carts(): iterable {
		yield 'thirty euros stay thirty' => [ [ [ '30.00' ] ], false, '30.00' ];
		yield 'and 2 % less' => [ [ [ '30.00' ] ], true, '29.40' ];
		yield 'two rates' => [ [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ], true, '147.00' ];
		yield 'twelve small lines' => [ array_fill( 0, 12, [ '0.99' ] ), false, '11.88' ];
		yield 'odd prices' => [ [ [ '9.99' ], [ '4.49' ], [ '24.75' ], [ '0.25' ] ], false, '39.48' ];
		yield 'no rate at all' => [ [ [ '12.34', 'zero-rate' ] ], false, '12.34' ];
	}

	/** @param list<array{0: string, 1?: string, 2?: int}> $lines */
	#[DataProvider( 'gross_carts' )]
	public function test_a_price_with_vat_is_what_the_customer_pays( array $lines, bool $discount, string $total ): void {
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		self::assertSame( $total, $this->orders()->make( $this->draft( $this->customer(), $lines, $discount ) )->total->to_decimal() );
	}

	/** @return iterable<string, array{string, string, string, bool}> */
	public static function prices_of_products(): iterable {
		yield 'at home' => [ '30.00', '', 'NL', true ];
		yield 'at home, reduced' => [ '19.95', 'reduced-rate', 'NL', true ];
		yield 'abroad' => [ '30.00', '', 'DE', true ];
		yield 'abroad, where all pay the same' => [ '30.00', '', 'DE', false ];
		yield 'where no rate is known' => [ '30.00', '', 'FR', true ];
	}

	#[DataProvider( 'prices_of_products' )]
	public function test_net_of_a_price_with_vat_is_what_woocommerce_takes_for_a_product( string $price, string $class, string $country, bool $is_adjusted ): void {
		self::needs_woocommerces( 'products' );
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'yes', 'tax_based_on' => 'billing', 'default_country' => 'NL' ] );
		$this->dutch_rates();
		add_filter( 'woocommerce_adjust_non_base_location_prices', $is_adjusted ? '__return_true' : '__return_false' );
		$customer = $this->customer( [ 'country' => $country, 'postcode' => '1', 'city' => 'X' ] );
		$issued   = $this->orders()->make( $this->draft( $customer, [ [ $price, $class ] ], false ) );

		$product = new \WC_Product_Simple();
		$product->set_regular_price( $price );
		$product->set_price( $price );
		$product->set_tax_class( $class );
		$theirs = wc_get_price_excluding_tax( $product, [ 'order' => $this->read( $issued->order_id ) ] );
		$ours   = array_values( $this->read( $issued->order_id )->get_items() )[0]->get_subtotal();
		self::assertEqualsWithDelta( $theirs, (float) $ours, 0.000001 );
	}

	public function test_customer_who_owes_no_vat(): void {
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'yes', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		$customer = $this->customer();
		update_user_meta( $customer, 'is_vat_exempt', 'yes' );
		$issued = $this->orders()->make( $this->draft( $customer, [ [ '121.00' ] ], false ) );
		self::assertSame( [ '100.00', '0.00' ], [ $issued->total->to_decimal(), $issued->vat->to_decimal() ] );
		self::assertSame( 'yes', $this->read( $issued->order_id )->get_meta( 'is_vat_exempt' ) );
	}

	public function test_currency_without_cents(): void {
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'price_num_decimals' => '0', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		$issued = $this->orders()->make( $this->draft( $this->customer(), [ [ '3000' ] ], false, 'JPY' ) );
		self::assertSame( [ '3630', '630', 'JPY' ], [ $issued->total->to_decimal(), $issued->vat->to_decimal(), $this->read( $issued->order_id )->get_currency() ] );
	}

	/** @return array<string, mixed> Everything an order says of money, as strings. */
	private static function figures( \WC_Order $order ): array {
		$figures = [];
		foreach ( [ 'total', 'total_tax', 'cart_tax', 'discount_total', 'discount_tax', 'shipping_total', 'shipping_tax' ] as $prop ) {
			$figures[ $prop ] = self::plain( $order->{"get_$prop"}( 'edit' ) );
		}
		foreach ( array_values( $order->get_items() ) as $at => $item ) {
			$figures[ "line $at" ] = array_map( self::plain( ... ), [ $item->get_subtotal(), $item->get_total(), $item->get_subtotal_tax(), $item->get_total_tax(), ...$item->get_taxes()['total'], ...$item->get_taxes()['subtotal'] ] );
		}
		foreach ( $order->get_taxes() as $tax ) {
			$figures[ 'tax ' . $tax->get_name() ] = [ self::plain( $tax->get_tax_total() ), self::plain( $tax->get_rate_percent() ), $tax->get_label(), $tax->is_compound() ];
		}
		return $figures;
	}

	/** To eight decimals, as the orders table keeps them. */
	private static function plain( mixed $amount ): string {
		return number_format( (float) $amount, 8, '.', '' );
	}
}
