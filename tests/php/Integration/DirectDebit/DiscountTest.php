<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\DirectDebit;

use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\WooCommerce\OrderLab;
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
		self::assertSame( [ ...$expected, DebitGateway::ID, 'on-hold' ], [ ...self::of_order( $order ), $order->get_status() ], 'ordered' );
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
}
