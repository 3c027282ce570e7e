<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\DirectDebit;

use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\WooCommerce\DirectDebit\DebitGateway;
use HostingInvoices\WooCommerce\DirectDebit\RegisterDirectDebit;

/** A shop in which direct debit is offered, and a cart in it, asked through WooCommerce's own Store API. */
trait CartLab {

	use PluginUnhooked;

	private const REFERENCE = 'HI-TESTTEST22';

	private function open_shop( bool $with_vat = false, string $percent = '2' ): void {
		update_option( 'hosting_invoices_settings', [ 'creditor_identifier' => 'NL51ZZZ405365330000', 'direct_debit_discount_percent' => $percent, 'company_name' => 'Hosting BV' ] );
		foreach ( [ 'calc_taxes' => 'yes', 'prices_include_tax' => $with_vat ? 'yes' : 'no', 'tax_display_cart' => 'excl', 'currency' => 'EUR', 'default_country' => 'NL', 'enable_guest_checkout' => 'yes', 'tax_based_on' => 'billing', 'price_num_decimals' => '2', 'ship_to_countries' => 'disabled', 'coming_soon' => 'no' ] as $name => $value ) {
			update_option( "woocommerce_$name", $value );
		}
		foreach ( [ 'bacs', 'cheque', 'cod' ] as $other ) {
			update_option( "woocommerce_{$other}_settings", [ 'enabled' => 'bacs' === $other ? 'yes' : 'no', 'title' => $other ] );
		}
		$this->dutch_rates();
		// As a new request: what the last test's shop gave is not remembered.
		$this->unhook_plugin();
		( new RegisterDirectDebit( ( new Services( Bindings::all() ) )->get( ... ) ) )->register();
		add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
		add_filter( 'query', [ self::class, 'as_sqlite_takes_it' ] );
		WC()->payment_gateways()->init();
		WC()->session  = null;
		WC()->cart     = null;
		WC()->customer = null;
		wc_load_cart();
		WC()->session->set( 'chosen_payment_method', null );
		// WooCommerce keeps what was posted first for the whole process: every test has to sign the same.
		WC()->session->set( 'hosting_invoices_mandate_reference', self::REFERENCE );
		WC()->cart->empty_cart();
		WC()->customer->set_billing_country( 'NL' );
		WC()->customer->set_shipping_country( 'NL' );
	}

	/** WooCommerce deletes item meta with a join, which SQLite does not know; the error would end the test's transaction. */
	public static function as_sqlite_takes_it( string $query ): string {
		return preg_replace(
			'/^DELETE itemmeta FROM (\S+) as itemmeta INNER JOIN (\S+) as items WHERE itemmeta\.order_item_id = items\.order_item_id (and|AND) (.+)$/s',
			'DELETE FROM $1 WHERE order_item_id IN (SELECT items.order_item_id FROM $2 as items WHERE $4)',
			$query
		) ?? $query;
	}

	/** @param list<array{0: string, 1?: string, 2?: int}> $lines Price, tax class, quantity. */
	private function fill_cart( array $lines ): void {
		foreach ( $lines as $at => $line ) {
			$product = new \WC_Product_Simple();
			$product->set_name( "Hosting $at" );
			$product->set_regular_price( $line[0] );
			$product->set_tax_class( $line[1] ?? '' );
			$product->set_virtual( true );
			$product->save();
			WC()->cart->add_to_cart( $product->get_id(), $line[2] ?? 1 );
		}
	}

	/** @param array<string, mixed> $body */
	private function ask( string $method, string $route, array $body = [] ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, '/wc/store/v1' . $route );
		if ( 'PUT' === $method ) {
			$request->set_query_params( [ '__experimental_calc_totals' => 'true' ] );
		}
		$request->set_header( 'content-type', 'application/json' );
		$request->set_body( (string) wp_json_encode( $body ) );
		return rest_do_request( $request );
	}

	/** What the checkout block does when somebody chooses a method. @return array<string, mixed> The totals that it shows. */
	private function choose( string $method ): array {
		$data = $this->ask( 'PUT', '/checkout', [ 'payment_method' => $method ] )->get_data();
		return self::amounts( json_decode( (string) wp_json_encode( $data ), true )['__experimentalCart']['totals'] ?? [] );
	}

	/** @return array<string, mixed> */
	private function shown(): array {
		return self::amounts( json_decode( (string) wp_json_encode( $this->ask( 'GET', '/cart' )->get_data() ), true )['totals'] ?? [] );
	}

	/**
	 * @param array<string, mixed> $totals
	 * @return array{string, string, string} Discount without VAT, VAT, total, in cents.
	 */
	private static function amounts( array $totals ): array {
		return [ (string) ( $totals['total_discount'] ?? '' ), (string) ( $totals['total_tax'] ?? '' ), (string) ( $totals['total_price'] ?? '' ) ];
	}

	/** @param array<string, string> $debit Instead of what is right. */
	private function order( string $method, array $debit = [], string $email = 'klant@debit-lab.test' ): \WP_REST_Response {
		$address = [ 'first_name' => 'Jan', 'last_name' => 'de Vries', 'company' => '', 'address_1' => 'Dorpsstraat 1', 'address_2' => '', 'city' => 'Delft', 'state' => '', 'postcode' => '2611 AA', 'country' => 'NL', 'email' => $email, 'phone' => '' ];
		$fields  = [
			'hosting_direct_debit_iban'      => 'NL91 ABNA 0417 1643 00',
			'hosting_direct_debit_holder'    => 'J. de Vries',
			'hosting_direct_debit_consent'   => '1',
			'hosting_direct_debit_reference' => self::REFERENCE,
			...$debit,
		];
		$data = [];
		foreach ( DebitGateway::ID === $method ? $fields : [] as $key => $value ) {
			$data[] = compact( 'key', 'value' );
		}
		return $this->ask( 'POST', '/checkout', [ 'billing_address' => $address, 'payment_method' => $method, 'payment_data' => $data ] );
	}

	/** @return array{string, string, string, string} Discount without VAT, VAT, total, method. */
	private static function of_order( \WC_Order $order ): array {
		$cents = static fn ( float|string $amount ): string => (string) (int) round( 100 * (float) $amount );
		return [ $cents( $order->get_total_discount() ), $cents( $order->get_total_tax() ), $cents( $order->get_total() ), $order->get_payment_method() ];
	}
}
