<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** An order is stored by one save, comes back as it was, and can be asked for in the database. */
#[Group( 'contract' )]
final class OrderStorageTest extends ContractTestCase {

	/** @return iterable<string, array{string, mixed}> */
	public static function properties(): iterable {
		yield 'created via' => [ 'created_via', 'hosting-invoices' ];
		yield 'currency' => [ 'currency', 'USD' ];
		yield 'prices with VAT' => [ 'prices_include_tax', true ];
		yield 'payment method' => [ 'payment_method', 'bacs' ];
		yield 'its title' => [ 'payment_method_title', 'Bankoverschrijving' ];
		yield 'transaction' => [ 'transaction_id', 'tr_1' ];
		yield 'total' => [ 'total', '36.30' ];
		yield 'company with HTML' => [ 'billing_company', 'Bakker <b>BV</b> & "Zn"' ];
		yield 'name in another script' => [ 'billing_last_name', 'Ωmega 李' ];
		yield 'backslash' => [ 'billing_address_1', 'C:\\straat 1' ];
		yield 'e-mail' => [ 'billing_email', 'a@contract.test' ];
		yield 'phone' => [ 'billing_phone', '06 12 34 56 78' ];
		yield 'shipping city' => [ 'shipping_city', "'s-Gravenhage" ];
	}

	#[DataProvider( 'properties' )]
	public function test_property_comes_back( string $property, mixed $value ): void {
		$order = $this->draft();
		$order->{"set_$property"}( $value );
		self::assertSame( $value, $this->read( $order->save() )->{"get_$property"}() );
	}

	/** @return iterable<string, array{string}> */
	public static function dates(): iterable {
		yield 'made' => [ 'date_created' ];
		yield 'paid' => [ 'date_paid' ];
	}

	#[DataProvider( 'dates' )]
	public function test_instant_comes_back( string $date ): void {
		$order = $this->draft();
		self::assertNull( $order->{"get_$date"}() );
		$order->{"set_$date"}( 1767250800 );
		$stored = $this->read( $order->save() );
		self::assertSame( 1767250800, $stored->{"get_$date"}()->getTimestamp() );
		// In the zone of the shop.
		self::assertSame( '2026-01-01 08:00', $stored->{"get_$date"}()->format( 'Y-m-d H:i' ) );
	}

	public function test_lines_come_back(): void {
		$order = $this->order( [ [ '10.00', '', '9.80', 2 ], [ '20.00', 'reduced-rate' ] ] );
		$lines = array_map( static fn ( $item ): array => [ $item->get_name(), $item->get_quantity(), $item->get_tax_class(), self::money( $item->get_subtotal() ), self::money( $item->get_total() ), self::money( $item->get_total_tax() ), $item->get_order_id() === $order->get_id() ], array_values( $order->get_items() ) );
		self::assertSame( [ [ 'Hosting 0', 2, '', '10.00', '9.80', '2.06', true ], [ 'Hosting 1', 1, 'reduced-rate', '20.00', '20.00', '1.80', true ] ], $lines );
		foreach ( $order->get_items( [ 'line_item', 'tax' ] ) as $id => $item ) {
			self::assertSame( $id, $item->get_id() );
		}
	}

	public function test_line_that_is_saved_again_is_changed(): void {
		$order = $this->order();
		$line  = array_values( $order->get_items() )[0];
		$line->set_name( 'Renamed' );
		$line->update_meta_data( '_period', '2026-01-01' );
		$line->save();
		$line = array_values( $this->read( $order->get_id() )->get_items() )[0];
		self::assertSame( [ 'Renamed', '2026-01-01' ], [ $line->get_name(), $line->get_meta( '_period' ) ] );
	}

	public function test_metas_of_an_order(): void {
		$order = $this->draft();
		$order->add_meta_data( '_due', '2026-01-15' );
		$order->add_meta_data( '_odd', "a \\ 'b' \"c\" <i>é</i>" );
		$order = $this->read( $order->save() );
		self::assertSame( [ '2026-01-15', "a \\ 'b' \"c\" <i>é</i>", '', true, false ], [ $order->get_meta( '_due' ), $order->get_meta( '_odd' ), $order->get_meta( '_none' ), $order->meta_exists( '_due' ), $order->meta_exists( '_none' ) ] );
		$order->update_meta_data( '_due', '2026-01-16' );
		$order->delete_meta_data( '_odd' );
		$order->save_meta_data();
		$order = $this->read( $order->get_id() );
		self::assertSame( [ '2026-01-16', '' ], [ $order->get_meta( '_due' ), $order->get_meta( '_odd' ) ] );
	}

	public function test_metas_of_a_line(): void {
		$order = $this->draft();
		array_values( $order->get_items() )[0]->add_meta_data( '_hosting_period_first', '2026-01-01' );
		$order->calculate_totals( true );
		$line = array_values( $this->read( $order->get_id() )->get_items() )[0];
		self::assertSame( [ '2026-01-01', true, 1 ], [ $line->get_meta( '_hosting_period_first' ), $line->meta_exists( '_hosting_period_first' ), count( $line->get_meta_data() ) ] );
	}

	public function test_meta_written_into_the_table_is_read(): void {
		global $wpdb;
		$order = $this->order();
		$wpdb->insert( $wpdb->prefix . 'wc_orders_meta', [ 'order_id' => $order->get_id(), 'meta_key' => '_number', 'meta_value' => '2026-0001' ] );
		self::assertSame( '2026-0001', $this->read( $order->get_id() )->get_meta( '_number' ) );
	}

	public function test_what_the_table_says(): void {
		global $wpdb;
		$order = $this->draft();
		$order->set_payment_method_title( 'iDEAL' );
		$order->calculate_totals( true );
		$row = $wpdb->get_row( $wpdb->prepare( "SELECT status, currency, type, total_amount, parent_order_id, payment_method_title FROM {$wpdb->prefix}wc_orders WHERE id = %d", $order->get_id() ), ARRAY_A );
		self::assertSame( [ 'wc-pending', 'EUR', 'shop_order', '36.30', 0, 'iDEAL' ], [ $row['status'], $row['currency'], $row['type'], self::money( $row['total_amount'] ), (int) $row['parent_order_id'], $row['payment_method_title'] ] );
		self::assertSame( 2, (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}woocommerce_order_items WHERE order_id = %d", $order->get_id() ) ) );
	}

	public function test_hooks_of_a_first_save_and_of_the_next(): void {
		$this->listen( 'woocommerce_before_order_object_save', 'woocommerce_new_order', 'woocommerce_new_order_item', 'woocommerce_update_order', 'woocommerce_after_order_object_save', 'woocommerce_order_status_changed' );
		$order = $this->draft();
		$order->save();
		self::assertSame( [ 'woocommerce_before_order_object_save', 'woocommerce_new_order', 'woocommerce_new_order_item', 'woocommerce_after_order_object_save' ], $this->heard() );
		$order->set_transaction_id( 'tr_1' );
		$order->save();
		$heard = array_values( array_diff( $this->heard(), [ 'woocommerce_update_order_item' ] ) );
		self::assertSame( [ 'woocommerce_before_order_object_save', 'woocommerce_update_order', 'woocommerce_after_order_object_save' ], $heard );
	}

	public function test_exception_in_a_hook_does_not_come_out_of_a_save(): void {
		add_action( 'woocommerce_before_order_object_save', static fn () => throw new \Exception( 'no orders today' ) );
		self::assertSame( 0, $this->draft()->save() );
	}

	public function test_order_that_is_not_there(): void {
		self::assertFalse( wc_get_order( 999999 ) );
	}

	public function test_number_is_that_of_a_post_and_can_be_filtered(): void {
		$order = $this->order();
		self::assertNotNull( get_post( $order->get_id() ) );
		self::assertSame( (string) $order->get_id(), $order->get_order_number() );
		add_filter( 'woocommerce_order_number', static fn (): string => '2026-0001' );
		self::assertSame( '2026-0001', $order->get_order_number() );
	}

	public function test_what_is_asked_can_be_filtered_and_what_is_stored_not(): void {
		$order = $this->order();
		add_filter( 'woocommerce_order_get_total', static fn (): string => '10.00' );
		self::assertSame( [ '10.00', '36.30' ], [ self::money( $order->get_total() ), self::money( $order->get_total( 'edit' ) ) ] );
	}

	public function test_storage_of_orders_in_posts(): void {
		self::needs_woocommerces( 'storage of orders in posts' );
		add_filter( 'pre_option_woocommerce_custom_orders_table_enabled', static fn (): string => 'no', PHP_INT_MAX );
		self::assertSame( 'shop_order', get_post_type( $this->order()->get_id() ) );
	}
}
