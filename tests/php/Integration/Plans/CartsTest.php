<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\WooCommerce\Plans\PlanOrderMeta;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * What is in the cart, and what the invoice and the next period come to.
 */
final class CartsTest extends CheckoutTestCase {

	/**
	 * @param array{plan: Plan, months?: int, quantity?: int, incl?: bool, coupon?: string} $cart
	 * @param array{total: string, amount: int, off: int, others: list<int>, price: int, next: string} $expected
	 */
	#[DataProvider( 'carts' )]
	public function test_carts( array $cart, array $expected ): void {
		update_option( 'woocommerce_prices_include_tax', ( $cart['incl'] ?? false ) ? 'yes' : 'no' );
		$this->nobody();
		self::put_in_cart( self::product( $cart['plan'] ), $cart['quantity'] ?? 1, $cart['months'] ?? 0 );
		self::put_in_cart( self::product( null, 'Theme' ) );
		if ( isset( $cart['coupon'] ) ) {
			$coupon = new \WC_Coupon();
			$coupon->set_code( 'welkom' );
			$coupon->set_discount_type( 'percent' );
			$coupon->set_amount( $cart['coupon'] );
			$coupon->save();
			self::assertTrue( WC()->cart->apply_coupon( 'welkom' ) );
		}
		$order   = $this->ordered( $this->order_in_block() );
		$invoice = $this->newest( 'invoices' );
		$charge  = $this->newest( 'charges' );
		$bought  = $this->newest( 'subscriptions' );
		self::assertSame(
			$expected,
			[
				'total'  => $order->get_total(),
				'amount' => (int) $charge['amount_minor'],
				'off'    => (int) $charge['discount_minor'],
				'others' => array_map( 'intval', array_column( $this->database->rows( 'SELECT amount_minor FROM {other_lines} ORDER BY id' ), 'amount_minor' ) ),
				'price'  => (int) $bought['price_minor'] * (int) $bought['quantity'],
				'next'   => (string) $bought['next_period_on'],
			]
		);
		self::assertSame( (int) round( 100 * (float) $order->get_total() ), (int) $invoice['total_minor'] );
		self::assertSame( (int) $invoice['total_minor'], (int) $invoice['net_minor'] + (int) $invoice['vat_minor'] );
	}

	/** @return iterable<string, array{array<string, mixed>, array<string, mixed>}> */
	public static function carts(): iterable {
		yield 'a month, VAT on top'        => [ [ 'plan' => self::plan() ], [ 'total' => '48.40', 'amount' => 3000, 'off' => 0, 'others' => [ 1000 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
		yield 'a month, VAT in the price'  => [ [ 'plan' => self::plan(), 'incl' => true ], [ 'total' => '40.00', 'amount' => 3000, 'off' => 0, 'others' => [ 1000 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
		yield 'a year was chosen'          => [ [ 'plan' => self::plan( [ 1 => '30.00', 12 => '300.00' ] ), 'months' => 12 ], [ 'total' => '375.10', 'amount' => 30000, 'off' => 0, 'others' => [ 1000 ], 'price' => 30000, 'next' => '2027-02-01' ] ];
		yield 'three of them'              => [ [ 'plan' => self::plan( set_up: '25.00' ), 'quantity' => 3 ], [ 'total' => '211.75', 'amount' => 9000, 'off' => 0, 'others' => [ 1000, 7500 ], 'price' => 9000, 'next' => '2026-03-01' ] ];
		yield 'set-up, VAT in the price'   => [ [ 'plan' => self::plan( set_up: '25.00' ), 'incl' => true ], [ 'total' => '65.00', 'amount' => 3000, 'off' => 0, 'others' => [ 1000, 2500 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
		yield 'the first period is free'   => [ [ 'plan' => self::plan( free: true ) ], [ 'total' => '12.10', 'amount' => 0, 'off' => 0, 'others' => [ 1000 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
		yield 'a coupon, the first only'   => [ [ 'plan' => self::plan( set_up: '25.00' ), 'coupon' => '10' ], [ 'total' => '73.81', 'amount' => 3000, 'off' => 300, 'others' => [ 1000, 2500 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
		yield 'a coupon, VAT in the price' => [ [ 'plan' => self::plan(), 'coupon' => '10', 'incl' => true ], [ 'total' => '36.00', 'amount' => 3000, 'off' => 300, 'others' => [ 1000 ], 'price' => 3000, 'next' => '2026-03-01' ] ];
	}

	/** @return iterable<string, array{string, string, string, bool}> */
	public static function businesses(): iterable {
		yield 'of another member state'       => [ 'yes', 'DE', 'DE123456789', true ];
		yield 'the shop does not reverse'     => [ 'no', 'DE', 'DE123456789', false ];
		yield 'of our own'                    => [ 'yes', 'NL', 'NL123456789B01', false ];
		yield 'with a number of another land' => [ 'yes', 'DE', 'BE0123456789', false ];
		yield 'without a number'              => [ 'yes', 'DE', '', false ];
	}

	#[DataProvider( 'businesses' )]
	public function test_vat_is_reverse_charged_where_the_shop_says_so( string $option, string $country, string $vat_id, bool $is_exempt ): void {
		update_option( ReverseCharge::OPTION, $option );
		// The Netherlands' rate for everybody, as for services to consumers.
		\WC_Tax::_insert_tax_rate( [ 'tax_rate_country' => 'DE', 'tax_rate' => '21.0000', 'tax_rate_name' => 'btw', 'tax_rate_priority' => 1, 'tax_rate_order' => 2, 'tax_rate_class' => '' ] );
		self::put_in_cart( self::product( self::plan( set_up: '25.00' ) ) );
		WC()->session->set( ReverseCharge::IN_SESSION, $vat_id );
		$postcode = 'NL' === $country ? '9711 LM' : '10115';
		$order    = $this->ordered( $this->order_in_block( answers: [ 'customer_type' => 'business', 'vat_id' => $vat_id ], address: [ 'country' => $country, 'postcode' => $postcode, 'company' => 'Beispiel GmbH' ] ) );
		self::assertSame( $is_exempt ? '55.00' : '66.55', $order->get_total() );
		self::assertSame( $vat_id, (string) $order->get_meta( PlanOrderMeta::VAT_ID ) );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ 'business', $is_exempt ? '0' : '1155' ], [ $invoice['customer_type'], $invoice['vat_minor'] ] );
		self::assertNull( $this->newest( 'terms', 'subscription_id' )['withdraw_until'], 'a business cannot withdraw' );
		$next = $this->next_invoice( (int) $invoice['customer_id'], '2026-03-01' );
		self::assertSame( $is_exempt ? '3000' : '3630', $next['total_minor'], 'and so are the invoices that follow' );
	}

	/** @return iterable<string, array{array<string, mixed>, array<string, string>, string}> */
	public static function refusals(): iterable {
		yield 'who is not said'             => [ [ 'customer_type' => '' ], [], 'hosting_invoices_customer_type' ];
		yield 'the terms are not accepted'  => [ [ 'accepts_terms' => false ], [], 'hosting_invoices_accepts_terms' ];
		yield 'a consumer does not ask'     => [ [ 'begins_at_once' => false ], [], 'hosting_invoices_begins_at_once' ];
		yield 'no such channel'             => [ [ 'channel' => 'pigeon' ], [], 'hosting_invoices_channel' ];
		yield 'SMS without a phone'         => [ [ 'channel' => 'sms' ], [ 'phone' => '' ], 'hosting_invoices_channel' ];
		yield 'a VAT number that is none'   => [ [ 'customer_type' => 'business', 'vat_id' => 'NL1' ], [], 'hosting_invoices_vat_id' ];
	}

	/**
	 * @param array<string, mixed>  $answers
	 * @param array<string, string> $address
	 */
	#[DataProvider( 'refusals' )]
	public function test_what_is_missing_is_said( array $answers, array $address, string $code ): void {
		self::put_in_cart( self::product( self::plan( terms: 'Be nice.' ) ) );
		$response = $this->order_in_block( answers: $answers, address: $address );
		self::assertSame( [ 400, $code ], [ $response->get_status(), $response->get_data()['code'] ] );
		self::assertSame( 0, $this->count_rows( 'invoices' ) );
	}

	public function test_the_terms_are_kept_with_the_order(): void {
		self::put_in_cart( self::product( self::plan( terms: "Be nice.\nPay on time.", notice: 3 ) ) );
		$order = $this->ordered( $this->order_in_block( answers: [ 'channel' => 'letter' ] ) );
		$terms = $this->newest( 'terms', 'subscription_id' );
		self::assertSame( [ "Be nice.\nPay on time.", '2026-01-31', '2026-02-01 06:00:00', '1', '2026-02-16' ], [ $terms['text'], $terms['version'], $terms['accepted_at'], $terms['notice_months'], $terms['withdraw_until'] ], 'a consumer is held for a month; the 15th is a Sunday' );
		$line = array_values( $order->get_items() )[0];
		self::assertSame( "Be nice.\nPay on time.", $line->get_meta( PlanOrderMeta::TERMS ) );
		self::assertSame( 'letter', $this->newest( 'customers' )['channel'] );
	}

	public function test_what_is_pending_or_failed_owes_nothing(): void {
		self::put_in_cart( self::product( self::plan() ) );
		add_filter( 'woocommerce_bacs_process_payment_order_status', static fn (): string => 'pending' );
		$order = $this->ordered( $this->order_in_block() );
		$order->update_status( 'failed' );
		self::assertSame( [ 0, 0, 0 ], array_map( $this->count_rows( ... ), [ 'invoices', 'subscriptions', 'customers' ] ) );
		$this->on_day( '2026-02-04' );
		$order->payment_complete();
		self::assertSame( [ '2026-0001', 'paid', '2026-02-04' ], array_map( fn ( string $column ): ?string => $this->newest( 'invoices' )[ $column ], [ 'number', 'state', 'issued_on' ] ) );
		self::assertSame( '2026-02-04', $this->newest( 'subscriptions' )['anchor_on'], 'it begins when it is paid' );
	}

	public function test_nothing_comes_after_an_order_that_the_shop_cancelled(): void {
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block() );
		$this->on_day( '2026-02-20' );
		$order->update_status( 'cancelled' );
		self::assertSame( [ 'cancelled', '2026-02-20', null ], [ $this->newest( 'invoices' )['state'], $this->newest( 'subscriptions' )['ends_on'], $this->newest( 'subscriptions' )['next_period_on'] ] );
	}

	/** @return array<string, string|null> */
	private function next_invoice( int $customer_id, string $on ): array {
		$this->on_day( $on );
		self::issue( $customer_id, $on );
		return $this->newest( 'invoices' );
	}
}
