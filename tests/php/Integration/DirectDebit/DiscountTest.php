<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\DirectDebit;

use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\WooCommerce\OrderLab;
use HostingInvoices\WooCommerce\DirectDebit\DebitCoupon;
use HostingInvoices\WooCommerce\DirectDebit\DebitGateway;
use PHPUnit\Framework\Attributes\DataProvider;

/** The 2 % through WooCommerce's own cart and Store API: what is shown is what is ordered, to the cent. */
final class DiscountTest extends RestTestCase {

	use CartLab;
	use OrderLab;

	private const BANK = 'bacs';

	protected function setUp(): void {
		parent::setUp();
		self::needs_woocommerces( 'checkout' );
		wp_set_current_user( 0 );
	}

	/** @return iterable<string, array{list<array{0: string, 1?: string, 2?: int}>, bool, array{string, string, string}}> Lines, prices with VAT, [ discount, VAT, total ] in cents. */
	public static function carts(): iterable {
		yield '€ 30.00 becomes € 29.40'              => [ [ [ '30.00' ] ], false, [ '60', '617', '3557' ] ];
		yield 'two rates: 171.99'                    => [ [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ], false, [ '300', '2499', '17199' ] ];
		yield '24.75: half a cent up, 0.50'          => [ [ [ '24.75' ] ], false, [ '50', '509', '2934' ] ];
		yield '0.25: half a cent up, 0.01'           => [ [ [ '0.25' ] ], false, [ '1', '5', '29' ] ];
		yield 'three lines of 9.90: 0.60'            => [ [ [ '9.90' ], [ '9.90' ], [ '9.90' ] ], false, [ '60', '612', '3522' ] ];
		yield 'one line of three times 9.90: 0.59'   => [ [ [ '9.90', '', 3 ] ], false, [ '59', '611', '3522' ] ];
		yield 'a year at once'                       => [ [ [ '119.88' ] ], false, [ '240', '2467', '14215' ] ];
		yield 'no VAT at all'                        => [ [ [ '12.34', 'zero-rate' ] ], false, [ '25', '0', '1209' ] ];
		yield 'all three rates'                      => [ [ [ '10.01' ], [ '20.02', 'reduced-rate' ], [ '30.03', 'zero-rate' ] ], false, [ '120', '383', '6269' ] ];
		yield 'seven of 4.95'                        => [ [ [ '4.95', '', 7 ] ], false, [ '69', '713', '4109' ] ];
		yield 'too little for a cent'                => [ [ [ '0.24' ] ], false, [ '0', '5', '29' ] ];
		yield 'with VAT: € 36.30 becomes € 35.57'    => [ [ [ '36.30' ] ], true, [ '60', '617', '3557' ] ];
		yield 'with VAT: 24.75'                      => [ [ [ '24.75' ] ], true, [ '41', '421', '2425' ] ];
		yield 'with VAT: three lines of 9.90'        => [ [ [ '9.90' ], [ '9.90' ], [ '9.90' ] ], true, [ '50', '504', '2910' ] ];
		yield 'with VAT: two rates'                  => [ [ [ '121.00' ], [ '54.50', 'reduced-rate' ] ], true, [ '300', '2499', '17199' ] ];
		yield 'with VAT: 0.25'                       => [ [ [ '0.25' ] ], true, [ '1', '4', '24' ] ];
	}

	/**
	 * @param list<array{0: string, 1?: string, 2?: int}> $lines
	 * @param array{string, string, string}               $expected
	 */
	#[DataProvider( 'carts' )]
	public function test_shown_and_ordered( array $lines, bool $with_vat, array $expected ): void {
		$this->open_shop( $with_vat );
		$this->fill_cart( $lines );
		$without = $this->choose( self::BANK );
		self::assertSame( $expected, $this->choose( DebitGateway::ID ), 'chosen' );
		self::assertSame( $without, $this->choose( self::BANK ), 'and not any more' );
		self::assertSame( $expected, $this->choose( DebitGateway::ID ), 'chosen again' );
		$answer = $this->order( DebitGateway::ID );
		self::assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$order = $this->read( (int) $answer->get_data()['order_id'] );
		self::assertSame( [ $expected[1], $expected[2], DebitGateway::ID, 'on-hold' ], [ ...array_slice( self::of_order( $order ), 1 ), $order->get_status() ], 'ordered' );
		self::assertSame( $expected[2], $this->database->value( "SELECT d.amount_minor FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id JOIN {mandates} m ON m.id = d.mandate_id WHERE i.order_id = %d AND m.state = 'active' AND i.debit_under_way = 1", [ $order->get_id() ] ), 'to be collected' );
	}

	public function test_chosen_and_then_ordered_with_another_method(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ] );
		self::assertSame( [ '300', '2499', '17199' ], $this->choose( DebitGateway::ID ) );
		$answer = $this->order( self::BANK );
		self::assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		self::assertSame( [ '0', '2550', '17550', self::BANK ], self::of_order( $this->read( (int) $answer->get_data()['order_id'] ) ) );
	}

	public function test_not_chosen_and_then_ordered_by_debit(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ] );
		self::assertSame( [ '0', '2550', '17550' ], $this->choose( self::BANK ) );
		$answer = $this->order( DebitGateway::ID );
		self::assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		self::assertSame( [ '300', '2499', '17199', DebitGateway::ID ], self::of_order( $this->read( (int) $answer->get_data()['order_id'] ) ) );
	}

	public function test_a_wrong_iban_signs_nothing(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '30.00' ] ] );
		$this->choose( DebitGateway::ID );
		$gateway = WC()->payment_gateways()->payment_gateways()[ DebitGateway::ID ];
		$_POST   = [ 'hosting_direct_debit_iban' => 'NL92ABNA0417164300', 'hosting_direct_debit_holder' => 'J. de Vries', 'hosting_direct_debit_consent' => '1', 'hosting_direct_debit_reference' => self::REFERENCE ];
		self::assertFalse( $gateway->validate_fields() );
		$_POST = [];
		wc_clear_notices();
		self::assertSame( '0', $this->database->value( 'SELECT COUNT(*) FROM {mandates}' ) );
	}

	/** @return iterable<string, array{array<string, mixed>, array{string, string, string}}> Another coupon, [ all discount, VAT, total ] of € 100.00 with it. */
	public static function other_coupons(): iterable {
		// 2 % of the 90 that is left: 1.80.
		yield '10 %'                              => [ [ 'discount_type' => 'percent', 'amount' => '10' ], [ '1180', '1852', '10672' ] ];
		yield '10 %, individual use'              => [ [ 'discount_type' => 'percent', 'amount' => '10', 'individual_use' => true ], [ '1180', '1852', '10672' ] ];
		yield '€ 25.25 off the cart'              => [ [ 'discount_type' => 'fixed_cart', 'amount' => '25.25' ], [ '2675', '1538', '8863' ] ];
		yield 'everything off: nothing is left'   => [ [ 'discount_type' => 'percent', 'amount' => '100' ], [ '10000', '0', '0' ] ];
	}

	/**
	 * @param array<string, mixed>          $props
	 * @param array{string, string, string} $expected
	 */
	#[DataProvider( 'other_coupons' )]
	public function test_other_coupons( array $props, array $expected ): void {
		foreach ( [ 'no', 'yes' ] as $in_sequence ) {
			$this->open_shop();
			update_option( 'woocommerce_calc_discounts_sequentially', $in_sequence );
			$this->fill_cart( [ [ '100.00' ] ] );
			$this->choose( DebitGateway::ID );
			$coupon = new \WC_Coupon();
			$coupon->set_props( [ 'code' => "ander-$in_sequence", ...$props ] );
			$coupon->save();
			self::assertSame( 200, $this->ask( 'POST', '/cart/apply-coupon', [ 'code' => "ander-$in_sequence" ] )->get_status() );
			self::assertSame( $expected, $this->shown(), "in sequence: $in_sequence" );
			WC()->cart->empty_cart();
		}
	}

	public function test_coupons_switched_off(): void {
		$this->open_shop();
		update_option( 'woocommerce_enable_coupons', 'no' );
		$this->fill_cart( [ [ '30.00' ] ] );
		self::assertSame( [ '60', '617', '3557' ], $this->choose( DebitGateway::ID ) );
	}

	public function test_the_customer_removes_the_code_and_types_it(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '30.00' ] ] );
		$this->choose( DebitGateway::ID );
		$this->ask( 'POST', '/cart/remove-coupon', [ 'code' => DebitCoupon::CODE ] );
		self::assertSame( [ '60', '617', '3557' ], $this->shown(), 'it is how he pays, not what he typed' );
		$this->choose( self::BANK );
		self::assertNotSame( 200, $this->ask( 'POST', '/cart/apply-coupon', [ 'code' => DebitCoupon::CODE ] )->get_status() );
		self::assertSame( [ '0', '630', '3630' ], $this->shown(), 'and typing it gives nothing' );
	}

	public function test_no_discount_before_its_day(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '30.00' ] ] );
		update_option( 'hosting_invoices_settings', [ 'creditor_identifier' => 'NL51ZZZ405365330000', 'direct_debit_discount_from' => '2026-02-02' ] );
		self::assertSame( [ '0', '630', '3630' ], $this->choose( DebitGateway::ID ), 'from tomorrow on' );
	}

	public function test_nothing_is_offered_without_a_creditor_identifier(): void {
		$this->open_shop();
		update_option( 'hosting_invoices_settings', [] );
		$this->fill_cart( [ [ '30.00' ] ] );
		self::assertSame( 400, $this->ask( 'PUT', '/checkout', [ 'payment_method' => DebitGateway::ID ] )->get_status() );
		self::assertSame( [ '0', '630', '3630' ], $this->shown() );
	}

	/** The classic checkout has told the session when it adds up. */
	public function test_the_classic_cart(): void {
		$this->open_shop();
		$this->fill_cart( [ [ '100.00' ], [ '50.00', 'reduced-rate' ] ] );
		foreach ( [ self::BANK => 175.50, DebitGateway::ID => 171.99, 'cod' => 175.50 ] as $method => $total ) {
			WC()->session->set( 'chosen_payment_method', $method );
			WC()->cart->calculate_totals();
			self::assertSame( $total, (float) WC()->cart->get_total( 'edit' ), $method );
		}
	}

	/** @return iterable<string, array{bool}> */
	public static function with_and_without_vat(): iterable {
		yield 'prices without VAT' => [ false ];
		yield 'prices with VAT'    => [ true ];
	}

	/** What the pay page shows, without touching the order, is what paying makes of it. */
	#[DataProvider( 'with_and_without_vat' )]
	public function test_the_pay_page( bool $with_vat ): void {
		$this->open_shop( $with_vat );
		$order = wc_create_order();
		$order->set_address( [ 'country' => 'NL', 'email' => 'betaal@debit-lab.test' ], 'billing' );
		foreach ( [ [ '100.00', '' ], [ '24.75', 'reduced-rate' ], [ '0.25', '' ] ] as [ $price, $class ] ) {
			$product = new \WC_Product_Simple();
			$product->set_props( [ 'name' => 'x', 'regular_price' => $price, 'tax_class' => $class ] );
			$product->save();
			$order->add_product( $product, 1 );
		}
		$order->calculate_totals();
		$before = self::of_order( $order );
		ob_start();
		do_action( 'before_woocommerce_pay_form', $order, '', [ DebitGateway::ID => true ] );
		$html = html_entity_decode( wp_strip_all_tags( explode( 'with-debit">', (string) ob_get_clean() )[1] ) );
		self::assertSame( $before, self::of_order( $this->read( $order->get_id() ) ), 'looking changes nothing' );
		$_POST['payment_method'] = DebitGateway::ID;
		do_action( 'woocommerce_before_pay_action', $order );
		$discounted = $this->read( $order->get_id() );
		self::assertStringContainsString( html_entity_decode( wp_strip_all_tags( wc_price( $discounted->get_total() ) ) ), $html, 'the total' );
		self::assertSame( '251', (string) (int) round( 100 * $discounted->get_total_discount( ! $with_vat ) ), '2.00 + 0.50 + 0.01' );
		$_POST['payment_method'] = self::BANK;
		do_action( 'woocommerce_before_pay_action', $discounted );
		self::assertSame( $before, self::of_order( $this->read( $order->get_id() ) ), 'another method takes it off again' );
		$_POST = [];
	}
}
