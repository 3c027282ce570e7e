<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\DirectDebit;

use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\WooCommerce\OrderLab;
use HostingInvoices\WooCommerce\DirectDebit\DebitGateway;

/** An IBAN that a customer typed at the checkout is found nowhere but sealed. */
final class CanaryTest extends RestTestCase {

	use CartLab;
	use OrderLab;

	private const NEEDLES = [ 'NL91ABNA0417164300', 'NL91 ABNA', '0417164300', '0417 1643 00', '041716430' ];

	protected function setUp(): void {
		parent::setUp();
		self::needs_woocommerces( 'checkout' );
		wp_set_current_user( 0 );
	}

	public function test_the_iban_is_nowhere_to_be_read(): void {
		$this->open_shop();
		$this->go_live();
		$this->fill_cart( [ [ '30.00' ] ] );
		$this->choose( DebitGateway::ID );
		$answer = $this->order( DebitGateway::ID );
		self::assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$order = $this->read( (int) $answer->get_data()['order_id'] );
		do_action( 'hosting_invoices_tick' );

		$paper = $this->database->value( "SELECT content FROM {documents} WHERE kind = 'mandate'" );
		self::assertStringStartsWith( '%PDF', (string) base64_decode( (string) $paper ), 'the mandate went along as a PDF' );

		self::assert_clean( 'the mandate as a PDF', (string) base64_decode( (string) $paper ) );
		self::assert_clean( 'the answer to the order', (string) wp_json_encode( $answer->get_data() ) );
		self::assert_clean( 'every table', self::dump() );
		self::assert_clean( 'the logs', self::logs() );
		self::assert_clean( 'the mailbox', (string) file_get_contents( LAB_DIR . '/mail.jsonl' ) );
		self::assert_clean( 'the kept payment methods', (string) wp_json_encode( wc_get_customer_saved_methods_list( $order->get_customer_id() ) ) );
		foreach ( [ 0, $order->get_customer_id(), self::user( 'shop_manager' ), self::administrator() ] as $reader ) {
			wp_set_current_user( $reader );
			self::assert_clean( "REST for user $reader", $this->everything_about( $order ) );
		}
		self::assertStringContainsString( '4300', (string) wp_json_encode( wc_get_customer_saved_methods_list( $order->get_customer_id() ) ), 'its last four are' );
	}

	private function go_live(): void {
		update_option( 'hosting_invoices_settings', [ ...get_option( 'hosting_invoices_settings' ), 'mode' => 'live' ] );
	}

	private function everything_about( \WC_Order $order ): string {
		$said = '';
		foreach ( [ "/wc/v3/orders/{$order->get_id()}", "/wc/v3/customers/{$order->get_customer_id()}", "/wc/v3/orders/{$order->get_id()}/notes", "/wp/v2/users/{$order->get_customer_id()}", "/hosting-invoices/v1/customers/{$order->get_customer_id()}", '/hosting-invoices/v1/invoices', '/wc/store/v1/cart', '/wc/v3/system_status' ] as $route ) {
			$said .= (string) wp_json_encode( rest_do_request( new \WP_REST_Request( 'GET', $route ) )->get_data() );
		}
		return $said;
	}

	/** Every row of every table: options, sessions, order meta and Action Scheduler's arguments are among them. */
	private static function dump(): string {
		global $wpdb;
		$rows = '';
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$rows .= (string) wp_json_encode( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_N ), JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES );
		}
		return $rows;
	}

	private static function logs(): string {
		$files = [ LAB_DIR . '/debug.log', ...( glob( wp_upload_dir()['basedir'] . '/wc-logs/*' ) ?: [] ) ];
		return implode( "\n", array_map( static fn ( string $file ): string => is_file( $file ) ? (string) file_get_contents( $file ) : '', $files ) );
	}

	private static function user( string $role ): int {
		$id = wp_insert_user( [ 'user_login' => "canary-$role", 'user_pass' => 'x', 'user_email' => "canary-$role@debit-lab.test", 'role' => $role ] );
		self::assertIsInt( $id );
		return $id;
	}

	private static function assert_clean( string $what, string $text ): void {
		self::assertNotSame( '', $text, "$what is there" );
		foreach ( self::NEEDLES as $needle ) {
			self::assertStringNotContainsString( $needle, $text, $what );
		}
	}
}
