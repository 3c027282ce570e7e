<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Privacy;

use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\Rest\World;

/**
 * Asked through WordPress's own tools, as an administrator would.
 */
final class PrivacyToolsTest extends RestTestCase {

	private World $world;

	private int $customer_id;

	private string $email;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->world->open();
		$this->customer_id = $this->world->add( 'Anna', mandate: true );
		$this->world->tick( '2026-02-01' );
		$this->email = (string) get_userdata( $this->customer_id )->user_email;
	}

	/** @return array<string, mixed> */
	private function export( int $page = 1 ): array {
		return apply_filters( 'wp_privacy_personal_data_exporters', [] )['hosting-invoices']['callback']( $this->email, $page );
	}

	/** @return array<string, mixed> */
	private function erase(): array {
		return apply_filters( 'wp_privacy_personal_data_erasers', [] )['hosting-invoices']['callback']( $this->email, 1 );
	}

	public function test_a_person_is_shown_what_is_kept_and_no_account_number(): void {
		$export = $this->export();
		self::assertSame(
			[ 'hosting-invoices-customer', 'hosting-invoices-subscription', 'hosting-invoices-mandate', 'hosting-invoices-invoice', 'hosting-invoices-message' ],
			array_values( array_unique( array_column( $export['data'], 'group_id' ) ) )
		);
		$all = (string) wp_json_encode( $export );
		self::assertStringContainsString( '2026-0001', $all );
		self::assertStringContainsString( substr( World::IBAN, -4 ), $all );
		self::assertStringNotContainsString( World::IBAN, $all );
		self::assertSame( [ 'data' => [], 'done' => true ], $this->export( 2 ) );
	}

	public function test_invoices_are_kept_for_seven_years_after_their_own(): void {
		foreach ( [ '2026-02-01', '2033-12-31' ] as $day ) {
			$this->on_day( $day );
			$answer = $this->erase();
			self::assertTrue( $answer['items_retained'] );
			self::assertStringContainsString( '2033', $answer['messages'][0] );
		}
	}

	public function test_who_still_has_a_service_is_not_forgotten(): void {
		$this->on_day( '2034-01-01' );
		self::assertTrue( $this->erase()['items_retained'] );
		self::assertNotNull( $this->database->row( 'SELECT id FROM {customers} WHERE id = %d', [ $this->customer_id ] ) );
	}

	public function test_afterwards_nothing_is_left_of_the_customer_and_all_of_another(): void {
		$other = $this->world->add( 'Bram' );
		$this->world->tick( '2026-02-01' );
		$this->database->execute( 'UPDATE {subscriptions} SET next_period_on = NULL WHERE customer_id = %d', [ $this->customer_id ] );
		$this->on_day( '2034-01-01' );
		self::assertTrue( $this->erase()['items_removed'] );
		self::assertSame( [], $this->export()['data'] );
		foreach ( [ 'subscriptions', 'services', 'invoices', 'mandates', 'messages', 'timeline', 'outbox', 'debits' ] as $table ) {
			self::assertSame( '0', $this->database->value( "SELECT COUNT(*) FROM {{$table}} WHERE customer_id = %d", [ $this->customer_id ] ), $table );
		}
		self::assertSame( '1', $this->database->value( 'SELECT COUNT(*) FROM {charges}' ) );
		self::assertSame( '1', $this->database->value( 'SELECT COUNT(*) FROM {invoices} WHERE customer_id = %d', [ $other ] ) );
	}

	public function test_an_order_that_is_an_invoice_keeps_its_address(): void {
		$order = wc_get_order( (int) $this->database->value( 'SELECT order_id FROM {invoices} WHERE customer_id = %d', [ $this->customer_id ] ) );
		self::assertFalse( apply_filters( 'woocommerce_privacy_erase_order_personal_data', true, $order ) );
		self::assertTrue( apply_filters( 'woocommerce_privacy_erase_order_personal_data', true, new \WC_Order() ) );
	}
}
