<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\WooCommerce\Plans\BoughtPlan;
use HostingInvoices\WooCommerce\Plans\PlanMeta;

/**
 * A shop with plans, and customers who order in the real Store API or through the classic checkout, on 1 February 2026.
 */
abstract class CheckoutTestCase extends RestTestCase {

	protected const ADDRESS = [
		'first_name' => 'Anna',
		'last_name'  => 'de Vries',
		'company'    => '',
		'address_1'  => 'Dorpsstraat 1',
		'address_2'  => '',
		'city'       => 'Groningen',
		'state'      => '',
		'postcode'   => '9711 LM',
		'country'    => 'NL',
		'email'      => 'anna@checkout.test',
		'phone'      => '0612345678',
	];

	protected function setUp(): void {
		parent::setUp();
		self::needs_woocommerces( 'checkout' );
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
		add_filter( 'woocommerce_rate_limit_enabled', '__return_false' );
		wp_set_current_user( 0 );
		switch_to_locale( 'en_US' );
		$this->nobody();
		update_option( 'woocommerce_enable_guest_checkout', 'yes' );
	}

	protected function tearDown(): void {
		WC()->cart?->empty_cart();
		WC()->session?->destroy_session();
		parent::tearDown();
	}

	/** A new visitor, with nothing in the cart. */
	protected function nobody(): void {
		wp_set_current_user( 0 );
		WC()->session  = null;
		WC()->cart     = null;
		WC()->customer = null;
		wc_load_cart();
		WC()->cart->empty_cart();
		WC()->session->set( 'order_awaiting_payment', 0 );
		WC()->session->set( 'store_api_draft_order', 0 );
		WC()->customer->set_billing_country( 'NL' );
		WC()->customer->set_shipping_country( 'NL' );
	}

	/** @param array<int, string> $prices By months. */
	protected static function plan( array $prices = [ 1 => '30.00' ], string $set_up = '0', bool $free = false, int $notice = 1, string $terms = '' ): Plan {
		$of = [];
		foreach ( $prices as $months => $price ) {
			$of[] = new PlanPrice( Interval::of_months( $months ), Money::from_decimal( $price ) );
		}
		return Plan::of( $of, Money::from_decimal( $set_up ), $free, $notice, Terms::none()->revised( $terms, CivilDate::of( 2026, 1, 31 ) ) );
	}

	protected static function product( ?Plan $plan, string $name = 'Hosting Groen', string $price = '10.00', string $tax_class = '' ): int {
		$product = new \WC_Product_Simple();
		$product->set_name( $name );
		$product->set_status( 'publish' );
		$product->set_virtual( true );
		$product->set_regular_price( $price );
		$product->set_tax_class( $tax_class );
		PlanMeta::put( $product, $plan );
		return $product->save();
	}

	protected static function put_in_cart( int $product_id, int $quantity = 1, int $months = 0 ): void {
		self::assertIsString( WC()->cart->add_to_cart( $product_id, $quantity, 0, [], 0 === $months ? [] : [ BoughtPlan::EVERY => $months ] ) );
	}

	protected const ANSWERS = [ 'customer_type' => 'consumer', 'vat_id' => '', 'channel' => 'email', 'accepts_terms' => true, 'begins_at_once' => true ];

	/**
	 * Places the order as the Checkout block does.
	 *
	 * @param array<string, mixed>  $answers What is answered differently.
	 * @param array<string, string> $address What is different.
	 * @param array<string, string> $payment Fields of the payment method.
	 */
	protected function order_in_block( string $method = 'bacs', array $answers = [], array $address = [], array $payment = [] ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'POST', '/wc/store/v1/checkout' );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body(
			(string) wp_json_encode(
				[
					'billing_address'   => [ ...self::ADDRESS, ...$address ],
					'shipping_address'  => [ ...array_diff_key( self::ADDRESS, [ 'email' => 1 ] ), ...array_diff_key( $address, [ 'email' => 1 ] ) ],
					'payment_method'    => $method,
					'payment_data'      => array_map( static fn ( string $key, string $value ): array => compact( 'key', 'value' ), array_keys( $payment ), $payment ),
					'extensions'        => [ 'hosting-invoices' => [ ...self::ANSWERS, ...$answers ] ],
				]
			)
		);
		return rest_do_request( $request );
	}

	/** The order that was placed; anything but that fails. */
	protected function ordered( \WP_REST_Response $response ): \WC_Order {
		$data = $response->get_data();
		self::assertSame( 200, $response->get_status(), (string) wp_json_encode( $data ) );
		$order = wc_get_order( $data['order_id'] );
		self::assertInstanceOf( \WC_Order::class, $order );
		return $order;
	}

	/** @return array<string, string|null> The newest row. */
	protected function newest( string $table, string $key = 'id' ): array {
		return $this->database->row( "SELECT * FROM {{$table}} ORDER BY $key DESC LIMIT 1" ) ?? [];
	}

	/** Invoices what is due, as the tick does. */
	protected static function issue( int $customer_id, string $on ): void {
		( new Services( Bindings::all() ) )->get( IssueInvoices::class )->execute( $customer_id, CivilDate::parse( $on ) );
	}

	protected function count_rows( string $table ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {{$table}}" );
	}
}
