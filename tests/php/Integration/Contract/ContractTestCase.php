<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;

/**
 * What this product relies on in WooCommerce. The same tests run on the real one and on the stand-in
 * (tests/site/stand-in), which holds the two together; what the stand-in cannot do is skipped by name.
 *
 * A shop in the Netherlands with 21, 9 and 0 % VAT, prices without VAT, and the plugin's own hooks taken away.
 */
abstract class ContractTestCase extends SiteTestCase {

	use PluginUnhooked;

	/** @var list<array{0: string, 1: mixed}> Hooks that fired, each with what it was told first. */
	protected array $fired = [];

	/** @var list<array{to: mixed, subject: string, message: string, headers: mixed, attachments: mixed}> What would have been sent. */
	protected array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin( 'HostingInvoices\\' );
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing', 'currency' => 'EUR', 'price_num_decimals' => '2', 'default_country' => 'NL' ] );
		$this->rates( [ [ 'NL', '', '21.0000', 1, 0 ], [ 'NL', 'reduced-rate', '9.0000', 1, 0 ], [ 'NL', 'zero-rate', '0.0000', 1, 0 ], [ 'DE', '', '19.0000', 1, 0 ] ] );
		add_filter( 'pre_wp_mail', $this->catch_mail( ... ), PHP_INT_MAX, 2 );
	}

	/** @param array<string, string> $options Without `woocommerce_`. */
	protected function settle( array $options ): void {
		foreach ( $options as $name => $value ) {
			update_option( "woocommerce_$name", $value );
		}
	}

	/** @param list<array{string, string, string, int, int}> $rates Country, class, per cent, priority, compound. */
	protected function rates( array $rates ): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_tax_rates" );
		foreach ( $rates as [ $country, $class, $percent, $priority, $is_compound ] ) {
			\WC_Tax::_insert_tax_rate( [ 'tax_rate_country' => $country, 'tax_rate_state' => '', 'tax_rate' => $percent, 'tax_rate_name' => 'btw', 'tax_rate_priority' => $priority, 'tax_rate_compound' => $is_compound, 'tax_rate_shipping' => 0, 'tax_rate_order' => 0, 'tax_rate_class' => $class ] );
		}
		\WC_Cache_Helper::invalidate_cache_group( 'taxes' );
	}

	/** @param array<string, string> $address WooCommerce's fields without `billing_`. */
	protected function customer( array $address = [], string $email = 'klant@contract.test' ): int {
		$id = wp_insert_user( [ 'user_login' => $email, 'user_email' => $email, 'user_pass' => 'x', 'role' => 'customer', 'display_name' => 'Jan de Vries' ] );
		self::assertIsInt( $id );
		foreach ( [ 'first_name' => 'Jan', 'last_name' => 'de Vries', 'email' => $email, 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft', ...$address ] as $field => $value ) {
			update_user_meta( $id, "billing_$field", $value );
		}
		return $id;
	}

	/**
	 * Not saved yet.
	 *
	 * @param list<array{0: string, 1?: string, 2?: string, 3?: int}> $lines Before discount, tax class, after discount, quantity.
	 */
	protected function draft( array $lines = [ [ '30.00' ] ], string $country = 'NL' ): \WC_Order {
		$order = new \WC_Order();
		$order->set_created_via( 'contract' );
		$order->set_status( 'pending' );
		$order->set_currency( 'EUR' );
		$order->set_prices_include_tax( wc_prices_include_tax() );
		$order->set_address( [ 'first_name' => 'Jan', 'last_name' => 'de Vries', 'email' => 'klant@contract.test', 'country' => $country, 'city' => 'Delft' ], 'billing' );
		foreach ( $lines as $at => $line ) {
			$item = new \WC_Order_Item_Product();
			$item->set_name( "Hosting $at" );
			$item->set_quantity( $line[3] ?? 1 );
			$item->set_tax_class( $line[1] ?? '' );
			$item->set_subtotal( $line[0] );
			$item->set_total( $line[2] ?? $line[0] );
			$order->add_item( $item );
		}
		return $order;
	}

	/** @param list<array{0: string, 1?: string, 2?: string, 3?: int}> $lines */
	protected function order( array $lines = [ [ '30.00' ] ] ): \WC_Order {
		$order = $this->draft( $lines );
		$order->calculate_totals( true );
		return $this->read( $order->get_id() );
	}

	/** As another process would see it. */
	protected function read( int $order_id ): \WC_Order {
		wp_cache_flush();
		$order = wc_get_order( $order_id );
		self::assertInstanceOf( \WC_Order::class, $order );
		return $order;
	}

	protected function listen( string ...$hooks ): void {
		foreach ( $hooks as $hook ) {
			add_action( $hook, fn ( mixed $told ) => $this->fired[] = [ $hook, $told ] );
		}
	}

	/** @return list<string> Names of the hooks that fired since the last time. */
	protected function heard(): array {
		$names       = array_column( $this->fired, 0 );
		$this->fired = [];
		return $names;
	}

	protected static function money( mixed $amount ): string {
		return wc_format_decimal( $amount, 2 );
	}

	/** @param array<string, mixed> $mail */
	private function catch_mail( mixed $sent, array $mail ): bool {
		$this->mails[] = $mail;
		return true;
	}
}
