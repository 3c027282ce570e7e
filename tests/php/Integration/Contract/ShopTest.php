<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use Automattic\WooCommerce\Utilities\FeaturesUtil;
use Automattic\WooCommerce\Utilities\OrderUtil;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** The shop's settings, its rates, its roles and the address to pay at. */
#[Group( 'contract' )]
final class ShopTest extends ContractTestCase {

	public function test_version(): void {
		self::assertTrue( version_compare( WC_VERSION, '10.0', '>=' ) );
	}

	public function test_orders_are_in_tables_of_their_own(): void {
		self::assertTrue( OrderUtil::custom_orders_table_usage_is_enabled() );
		self::assertStringContainsString( 'wp-admin/admin.php?page=wc-orders&action=edit&id=12', OrderUtil::get_order_admin_edit_url( 12 ) );
	}

	public function test_compatibility_is_declared_before_woocommerce_begins(): void {
		self::assertFalse( self::silently( static fn (): bool => FeaturesUtil::declare_compatibility( 'custom_order_tables', HOSTING_INVOICES_TEST_SITE . '/wp-content/plugins/hosting-invoices/plugin.php' ) ) );
		self::assertSame( 1, did_action( 'before_woocommerce_init' ) );
	}

	/** @return iterable<string, array{string, string, bool}> */
	public static function tax_settings(): iterable {
		yield 'taxes, prices without' => [ 'yes', 'no', false ];
		yield 'taxes, prices with' => [ 'yes', 'yes', true ];
		yield 'no taxes' => [ 'no', 'yes', false ];
	}

	#[DataProvider( 'tax_settings' )]
	public function test_prices_with_tax( string $taxes, string $includes, bool $expected ): void {
		$this->settle( [ 'calc_taxes' => $taxes, 'prices_include_tax' => $includes ] );
		self::assertSame( $expected, wc_prices_include_tax() );
	}

	public function test_currency_and_place(): void {
		$this->settle( [ 'currency' => 'USD', 'default_country' => 'US:CA' ] );
		self::assertSame( [ 'USD', 'US', 'CA', 2 ], [ get_woocommerce_currency(), WC()->countries->get_base_country(), WC()->countries->get_base_state(), wc_get_price_decimals() ] );
	}

	/** @return iterable<string, array{string, string, string, list<array{float, string, string}>}> */
	public static function rates_found(): iterable {
		yield 'at home' => [ 'NL', '', '', [ [ 21.0, 'btw', 'no' ] ] ];
		yield 'reduced' => [ 'NL', '', 'reduced-rate', [ [ 9.0, 'btw', 'no' ] ] ];
		yield 'abroad' => [ 'DE', '', '', [ [ 19.0, 'btw', 'no' ] ] ];
		yield 'abroad, reduced: none' => [ 'DE', '', 'reduced-rate', [] ];
		yield 'nowhere' => [ '', '', '', [] ];
	}

	/** @param list<array{float, string, string}> $expected */
	#[DataProvider( 'rates_found' )]
	public function test_rates_of_a_place( string $country, string $state, string $class, array $expected ): void {
		$found = \WC_Tax::find_rates( [ 'country' => $country, 'state' => $state, 'postcode' => '1000', 'city' => 'X', 'tax_class' => $class ] );
		self::assertSame( $expected, array_map( static fn ( array $rate ): array => [ $rate['rate'], $rate['label'], $rate['compound'] ], array_values( $found ) ) );
	}

	public function test_one_rate_a_priority_and_the_country_before_everywhere(): void {
		$this->rates( [ [ '', '', '25.0000', 1, 0 ], [ 'NL', '', '21.0000', 1, 0 ], [ 'NL', '', '5.0000', 2, 1 ] ] );
		$rates = static fn ( string $country ): array => array_column( \WC_Tax::find_rates( [ 'country' => $country ] ), 'rate' );
		self::assertSame( [ [ 21.0, 5.0 ], [ 25.0 ] ], [ $rates( 'NL' ), $rates( 'DE' ) ] );
	}

	public function test_rates_of_the_shop(): void {
		self::assertSame( [ 9.0 ], array_column( \WC_Tax::get_base_tax_rates( 'reduced-rate' ), 'rate' ) );
	}

	public function test_a_rate_changes(): void {
		$id = array_key_first( \WC_Tax::find_rates( [ 'country' => 'NL' ] ) );
		\WC_Tax::_update_tax_rate( $id, [ 'tax_rate' => '25', 'tax_rate_name' => 'btw 25%' ] );
		self::assertSame( [ $id => [ 25.0, 'btw 25%' ] ], array_map( static fn ( array $rate ): array => [ $rate['rate'], $rate['label'] ], \WC_Tax::find_rates( [ 'country' => 'NL' ] ) ) );
	}

	/** @return iterable<string, array{float, list<array{float, string}>, bool, list<float>}> */
	public static function taxes(): iterable {
		yield 'put on' => [ 30.0, [ [ 21.0, 'no' ] ], false, [ 6.3 ] ];
		yield 'taken off' => [ 30.0, [ [ 21.0, 'no' ] ], true, [ 5.206612 ] ];
		yield 'two, put on' => [ 100.0, [ [ 5.0, 'no' ], [ 9.975, 'no' ] ], false, [ 5.0, 9.975 ] ];
		yield 'two, taken off' => [ 114.975, [ [ 5.0, 'no' ], [ 9.975, 'no' ] ], true, [ 5.0, 9.975 ] ];
		yield 'on top, put on' => [ 100.0, [ [ 5.0, 'no' ], [ 10.0, 'yes' ] ], false, [ 5.0, 10.5 ] ];
		yield 'on top, taken off' => [ 115.5, [ [ 5.0, 'no' ], [ 10.0, 'yes' ] ], true, [ 5.0, 10.5 ] ];
		yield 'no rate' => [ 30.0, [], false, [] ];
	}

	/**
	 * @param list<array{float, string}> $rates
	 * @param list<float>                $expected
	 */
	#[DataProvider( 'taxes' )]
	public function test_tax_of_a_price( float $price, array $rates, bool $includes, array $expected ): void {
		$rates = array_map( static fn ( array $rate ): array => [ 'rate' => $rate[0], 'label' => 'btw', 'shipping' => 'no', 'compound' => $rate[1] ], $rates );
		$taxes = \WC_Tax::calc_tax( $price, $rates, $includes );
		ksort( $taxes );
		self::assertSame( $expected, array_map( static fn ( float $tax ): float => round( $tax, 6 ), $taxes ) );
	}

	/** @return iterable<string, array{mixed, int|false, string}> */
	public static function decimals(): iterable {
		yield 'as it stands' => [ '24.793388', false, '24.793388' ];
		yield 'a comma, as the shop writes' => [ '24,79', false, '24.79' ];
		yield 'to cents' => [ '24.793388', 2, '24.79' ];
		yield 'up' => [ '24.795', 2, '24.80' ];
		yield 'a float' => [ 24.793388429, false, '24.793388' ];
		yield 'a round float' => [ 30.0, false, '30' ];
		yield 'nothing' => [ '', false, '' ];
		yield 'null, to cents' => [ null, 2, '0.00' ];
		yield 'less than nothing' => [ '-1.5', 2, '-1.50' ];
	}

	#[DataProvider( 'decimals' )]
	public function test_decimals( mixed $number, int|false $decimals, string $expected ): void {
		$this->settle( [ 'price_decimal_sep' => ',' ] );
		self::assertSame( $expected, wc_format_decimal( $number, $decimals ) );
	}

	public function test_address_to_pay_at(): void {
		$order = $this->order();
		$url   = $order->get_checkout_payment_url();
		self::assertMatchesRegularExpression( '/^wc_order_[A-Za-z0-9]{13}$/', $order->get_order_key() );
		self::assertStringStartsWith( wc_get_checkout_url(), $url );
		self::assertStringContainsString( "/order-pay/{$order->get_id()}/?", $url );
		parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
		self::assertSame( [ 'pay_for_order' => 'true', 'key' => $order->get_order_key() ], $query );
	}

	public function test_key_stays(): void {
		$order = $this->order();
		$key   = $order->get_order_key();
		$order->set_transaction_id( 'x' );
		$order->save();
		self::assertSame( $key, $this->read( $order->get_id() )->get_order_key() );
	}

	/** @return iterable<string, array{string, string, bool}> */
	public static function capabilities(): iterable {
		$may = [
			'administrator' => [ 'manage_woocommerce', 'edit_shop_orders', 'edit_others_shop_orders', 'activate_plugins' ],
			'shop_manager'  => [ 'manage_woocommerce', 'edit_shop_orders', 'edit_others_shop_orders', 'list_users', 'edit_posts' ],
			'customer'      => [ 'read' ],
			'editor'        => [ 'edit_posts' ],
		];
		foreach ( $may as $role => $granted ) {
			foreach ( [ 'manage_woocommerce', 'edit_shop_orders', 'edit_others_shop_orders', 'activate_plugins', 'edit_posts', 'read' ] as $capability ) {
				$is = in_array( $capability, $granted, true ) || 'read' === $capability || ( 'administrator' === $role );
				yield "$role: $capability" => [ $role, $capability, $is ];
			}
		}
	}

	#[DataProvider( 'capabilities' )]
	public function test_what_a_role_may( string $role, string $capability, bool $may ): void {
		self::assertSame( $may, (bool) get_role( $role )?->has_cap( $capability ) );
	}

	public function test_screens_below_woocommerce(): void {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		if ( ! self::is_stand_in() ) {
			require_once WC_ABSPATH . 'includes/admin/class-wc-admin-menus.php';
			( new \WC_Admin_Menus() )->admin_menu();
		}
		wp_set_current_user( 1 );
		do_action( 'admin_menu' );
		self::assertSame( 'woocommerce_page_hosting-invoices', add_submenu_page( 'woocommerce', 'Hosting invoices', 'Hosting invoices', 'edit_shop_orders', 'hosting-invoices', '__return_true' ) );
	}

	public function test_log_takes_a_line(): void {
		wc_get_logger()->error( 'A line of the contract suite.', [ 'source' => 'hosting-invoices' ] );
		self::assertNotSame( [], glob( wp_upload_dir()['basedir'] . '/wc-logs/*.log' ) );
	}

	/** WordPress's own note that something was called too late is not what is tested. */
	private static function silently( callable $work ): mixed {
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		return $work();
	}
}
