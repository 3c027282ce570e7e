<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Invoices\OpenAmount;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Orders\AskOpenAmount;
use HostingInvoices\WooCommerce\Orders\InvoiceOnPages;
use HostingInvoices\WooCommerce\Orders\LinesInStoreApi;
use HostingInvoices\WooCommerce\Orders\ProtectInvoices;
use PHPUnit\Framework\Attributes\DataProvider;

final class AskOpenAmountTest extends SiteTestCase {

	use OrderLab;
	use PluginUnhooked;

	/** What is open according to our books; null = no invoice. */
	private ?Money $open = null;

	private string $uri;

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin();
		$this->uri = $_SERVER['REQUEST_URI'];
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		( new ProtectInvoices() )->register();
		( new InvoiceOnPages() )->register();
		( new LinesInStoreApi() )->register();
		$open = fn (): ?Money => $this->open;
		( new AskOpenAmount(
			static fn (): OpenAmount => new class( $open ) implements OpenAmount {

				public function __construct( private \Closure $open ) {
				}

				public function open_of( int $order_id ): ?Money {
					return ( $this->open )();
				}
			}
		) )->register();
	}

	protected function tearDown(): void {
		$_SERVER['REQUEST_URI'] = $this->uri;
		unset( $GLOBALS['wp']->query_vars['order-pay'], $GLOBALS['wp']->query_vars['wc-api'], $_GET['wc-ajax'] );
		parent::tearDown();
	}

	/** @return iterable<string, array{string, ?string, string, string}> */
	public static function places(): iterable {
		yield 'pay page, part paid' => [ 'pay page', '10.00', 'pending', '10.00' ];
		yield 'pay page, on hold' => [ 'pay page', '10.00', 'on-hold', '10.00' ];
		yield 'Store API' => [ 'store api', '10.00', 'pending', '10.00' ];
		yield 'a gateway calls back' => [ 'wc-api', '10.00', 'pending', '10.00' ];
		yield 'a button of a gateway' => [ 'wc-ajax', '10.00', 'pending', '10.00' ];
		yield 'pay page, nothing paid yet' => [ 'pay page', '36.30', 'pending', '36.30' ];
		yield 'pay page, paid too much elsewhere' => [ 'pay page', '0.00', 'pending', '36.30' ];
		yield 'pay page, no invoice of ours' => [ 'pay page', null, 'pending', '36.30' ];
		yield 'pay page, paid' => [ 'pay page', '10.00', 'completed', '36.30' ];
		yield 'the admin' => [ 'elsewhere', '10.00', 'pending', '36.30' ];
	}

	#[DataProvider( 'places' )]
	public function test_amount_that_is_asked( string $place, ?string $open, string $status, string $asked ): void {
		$this->open = null === $open ? null : Money::from_decimal( $open );
		$order      = $this->read( $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ], false ) )->order_id );
		$order->set_status( $status );
		$this->go_to( $place, $order->get_id() );
		self::assertSame( $asked, wc_format_decimal( $order->get_total(), 2 ) );
		self::assertSame( '36.30', wc_format_decimal( $order->get_total( 'edit' ), 2 ) );
	}

	public function test_order_of_the_shop_is_not_asked_about(): void {
		global $wpdb;
		$this->open = Money::from_decimal( '1.00' );
		$order      = wc_create_order();
		$order->set_total( '10.00' );
		$this->go_to( 'pay page', $order->get_id() );
		$before = $wpdb->num_queries;
		self::assertSame( '10.00', wc_format_decimal( $order->get_total(), 2 ) );
		self::assertSame( $before, $wpdb->num_queries );
	}

	public function test_pay_page_says_what_was_paid_and_asks_the_rest(): void {
		self::needs_woocommerces( 'pay page' );
		$this->open = Money::from_decimal( '10.00' );
		$customer   = $this->customer();
		$id         = $this->orders()->make( $this->draft( $customer, [ [ '30.00' ] ], false ) )->order_id;
		$this->orders()->stamp( $id, '2026-0042', CivilDate::of( 2026, 1, 15 ) );
		$order = $this->read( $id );
		wp_set_current_user( $customer );
		$this->go_to( 'pay page', $id );
		$_GET = [ 'pay_for_order' => 'true', 'key' => $order->get_order_key() ];
		wc_load_cart();
		ob_start();
		\WC_Shortcode_Checkout::output( [] );
		$text = html_entity_decode( wp_strip_all_tags( (string) ob_get_clean() ) );
		$_GET = [];
		self::assertStringContainsString( 'Invoice 2026-0042, to be paid by 15 January 2026 at the latest.', $text );
		self::assertStringContainsString( '1 January 2026 to 31 January 2026', $text );
		self::assertMatchesRegularExpression( '/Paid already:\s*-[^0-9]*26[.,]30/u', $text );
		self::assertMatchesRegularExpression( '/Total:[^0-9]*10[.,]00/u', $text );
	}

	public function test_the_store_api_asks_and_takes_the_rest(): void {
		self::needs_woocommerces( 'Store API' );
		$this->open = Money::from_decimal( '10.00' );
		$customer   = $this->customer( [ 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft', 'address_1' => 'Markt 1', 'phone' => '0151234567' ] );
		$id         = $this->orders()->make( $this->draft( $customer, [ [ '30.00' ] ], false ) )->order_id;
		$order      = $this->read( $id );
		$asked      = [];
		$gateway    = new class( $asked ) extends \WC_Payment_Gateway {

			/** @param list<string> $asked */
			public function __construct( private array &$asked ) {
				$this->id      = 'bacs';
				$this->enabled = 'yes';
			}

			public function process_payment( $order_id ) {
				$order         = wc_get_order( $order_id );
				$this->asked[] = wc_format_decimal( $order->get_total(), 2 );
				$order->payment_complete( 'tr_1' );
				return [ 'result' => 'success', 'redirect' => '' ];
			}
		};
		add_filter( 'woocommerce_available_payment_gateways', static fn (): array => [ 'bacs' => $gateway ] );
		add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
		wp_set_current_user( $customer );
		wc_load_cart();
		$this->go_to( 'store api', $id );

		$shown = new \WP_REST_Request( 'GET', "/wc/store/v1/order/$id" );
		$shown->set_query_params( [ 'key' => $order->get_order_key(), 'billing_email' => $order->get_billing_email() ] );
		$answer = rest_do_request( $shown );
		self::assertSame( [ 200, '1000' ], [ $answer->get_status(), $answer->get_data()['totals']->total_price ?? null ], (string) wp_json_encode( $answer->get_data() ) );

		$pay = new \WP_REST_Request( 'POST', "/wc/store/v1/checkout/$id" );
		$pay->set_body_params( [ 'key' => $order->get_order_key(), 'billing_email' => $order->get_billing_email(), 'billing_address' => $order->get_address( 'billing' ), 'shipping_address' => $order->get_address( 'billing' ), 'payment_method' => 'bacs', 'payment_data' => [] ] );
		$answer = rest_do_request( $pay );
		self::assertSame( [ 200, [ '10.00' ] ], [ $answer->get_status(), $asked ], (string) wp_json_encode( $answer->get_data() ) );
		self::assertSame( 'completed', $this->read( $id )->get_status() );
	}

	public function test_who_pays_the_rest_has_paid_the_order(): void {
		$this->open = Money::from_decimal( '10.00' );
		$id         = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ], false ) )->order_id;
		$this->go_to( 'pay page', $id );
		$order = $this->read( $id );
		$order->set_payment_method( 'bacs' );
		$order->payment_complete( 'tr_1' );
		$this->go_to( 'elsewhere', $id );
		$after = $this->read( $id );
		self::assertSame( [ 'completed', '36.30' ], [ $after->get_status(), wc_format_decimal( $after->get_total(), 2 ) ] );
	}

	private function go_to( string $place, int $order_id ): void {
		unset( $GLOBALS['wp']->query_vars['order-pay'] );
		match ( $place ) {
			'pay page' => $GLOBALS['wp']->query_vars['order-pay'] = $order_id,
			'wc-api' => $GLOBALS['wp']->query_vars['wc-api'] = 'gateway',
			'wc-ajax' => $_GET['wc-ajax'] = 'create_order',
			'store api' => $_SERVER['REQUEST_URI'] = '/wp-json/wc/store/v1/checkout/' . $order_id,
			'elsewhere' => null,
		};
	}
}
