<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** Statuses, payment, the bin: what an order becomes and who is told. */
#[Group( 'contract' )]
final class OrderStatusTest extends ContractTestCase {

	public function test_paid_is_told_once(): void {
		$order = $this->order();
		$this->listen( 'woocommerce_order_status_changed', 'woocommerce_order_status_completed', 'woocommerce_payment_complete', 'woocommerce_after_order_object_save' );
		self::assertTrue( $order->payment_complete( 'tr_1' ) );
		self::assertTrue( $order->payment_complete( 'tr_2' ) );
		// Hooks of WooCommerce's own may save the order again; the change itself is told once.
		self::assertSame( [ 'woocommerce_after_order_object_save', 'woocommerce_order_status_completed', 'woocommerce_order_status_changed', 'woocommerce_payment_complete' ], array_values( array_unique( $this->heard() ) ) );
		$order = $this->read( $order->get_id() );
		self::assertSame( [ 'completed', 'tr_1', true, false ], [ $order->get_status(), $order->get_transaction_id(), $order->is_paid(), $order->needs_payment() ] );
		self::assertEqualsWithDelta( time(), $order->get_date_paid()->getTimestamp(), 5 );
	}

	public function test_change_is_told_once_with_from_and_to(): void {
		$told = [];
		add_action(
			'woocommerce_order_status_changed',
			static function ( ...$arguments ) use ( &$told ): void {
				$told[] = [ $arguments[0], $arguments[1], $arguments[2], $arguments[3]->get_id() ];
			},
			10,
			4
		);
		$order = $this->order();
		$order->set_status( 'on-hold' );
		$order->set_status( 'completed' );
		$order->save();
		$order->save();
		self::assertSame( [ [ $order->get_id(), 'pending', 'completed', $order->get_id() ] ], $told );
	}

	public function test_day_on_which_it_was_paid_stays(): void {
		$order = $this->order();
		$order->set_date_paid( 1768046400 );
		$order->payment_complete();
		self::assertSame( 1768046400, $this->read( $order->get_id() )->get_date_paid()->getTimestamp() );
	}

	public function test_status_that_paying_leads_to_can_be_filtered(): void {
		add_filter( 'woocommerce_payment_complete_order_status', static fn ( string $status, int $id, \WC_Order $order ): string => 'contract' === $order->get_created_via() ? 'processing' : $status, 10, 3 );
		$order = $this->order();
		$order->payment_complete();
		self::assertSame( 'processing', $this->read( $order->get_id() )->get_status() );
	}

	/** @return iterable<string, array{string, bool, bool, bool}> */
	public static function statuses(): iterable {
		yield 'pending' => [ 'pending', true, false, true ];
		yield 'failed' => [ 'failed', true, false, false ];
		yield 'on hold' => [ 'on-hold', false, false, true ];
		yield 'processing' => [ 'processing', false, true, false ];
		yield 'completed' => [ 'completed', false, true, false ];
		yield 'cancelled' => [ 'cancelled', false, false, false ];
		yield 'refunded' => [ 'refunded', false, false, false ];
	}

	#[DataProvider( 'statuses' )]
	public function test_what_a_status_means( string $status, bool $is_payable, bool $is_paid, bool $is_editable ): void {
		global $wpdb;
		$order = $this->order();
		$order->update_status( $status );
		$order = $this->read( $order->get_id() );
		self::assertSame( [ $status, $is_payable, $is_paid, $is_editable ], [ $order->get_status(), $order->needs_payment(), $order->is_paid(), $order->is_editable() ] );
		self::assertSame( "wc-$status", $wpdb->get_var( $wpdb->prepare( "SELECT status FROM {$wpdb->prefix}wc_orders WHERE id = %d", $order->get_id() ) ) );
		self::assertSame( $is_paid, in_array( $status, wc_get_is_paid_statuses(), true ) );
	}

	public function test_unknown_status_is_pending(): void {
		$order = $this->order();
		$order->update_status( 'made-up' );
		self::assertSame( 'pending', $order->get_status() );
	}

	public function test_nothing_to_pay_is_not_payable(): void {
		self::assertFalse( $this->order( [ [ '0' ] ] )->needs_payment() );
	}

	public function test_what_is_payable_and_editable_can_be_filtered(): void {
		$order = $this->order();
		$order->set_status( 'on-hold' );
		add_filter( 'woocommerce_valid_order_statuses_for_payment', static fn ( array $statuses, \WC_Order $of ): array => [ ...$statuses, $of->get_status() ], 10, 2 );
		add_filter( 'wc_order_is_editable', static fn ( bool $is, \WC_Order $of ): bool => $is && 'on-hold' !== $of->get_status(), 10, 2 );
		self::assertSame( [ true, false ], [ $order->needs_payment(), $order->is_editable() ] );
	}

	public function test_paid_and_open_again(): void {
		$order = $this->order();
		$order->payment_complete( 'tr_1' );
		$order->set_date_paid( null );
		$order->set_date_completed( null );
		$order->set_transaction_id( '' );
		$order->set_status( 'pending', 'Returned by the bank: AM04' );
		$order->save();
		$order = $this->read( $order->get_id() );
		self::assertSame( [ 'pending', null, '', true ], [ $order->get_status(), $order->get_date_paid(), $order->get_transaction_id(), $order->needs_payment() ] );
		self::assertCount( 1, array_filter( wc_get_order_notes( [ 'order_id' => $order->get_id() ] ), static fn ( $note ): bool => str_contains( $note->content, 'AM04' ) ) );
	}

	public function test_exception_in_a_hook_of_a_change_does_not_come_out(): void {
		add_action( 'woocommerce_order_status_changed', static fn () => throw new \Exception( 'not today' ) );
		$order = $this->order();
		$order->payment_complete();
		self::assertSame( 'completed', $this->read( $order->get_id() )->get_status() );
	}

	public function test_change_that_was_not_stored_is_not_told(): void {
		$order = $this->order();
		$this->listen( 'woocommerce_order_status_changed' );
		add_action( 'woocommerce_before_order_object_save', static fn () => throw new \Exception( 'not today' ) );
		$order->update_status( 'completed' );
		self::assertSame( [], $this->heard() );
		self::assertSame( 'pending', $this->read( $order->get_id() )->get_status() );
	}

	public function test_bin_and_back(): void {
		global $wpdb;
		$order = $this->order();
		$id    = $order->get_id();
		$this->listen( 'woocommerce_before_trash_order', 'woocommerce_trash_order', 'woocommerce_untrash_order', 'woocommerce_order_status_changed', 'woocommerce_after_order_object_save' );
		$order->delete();
		self::assertSame( [ [ 'woocommerce_before_trash_order', $id ], [ 'woocommerce_trash_order', $id ] ], $this->fired );
		self::assertSame( [ 'trash', 'trash' ], [ $this->read( $id )->get_status(), $wpdb->get_var( $wpdb->prepare( "SELECT status FROM {$wpdb->prefix}wc_orders WHERE id = %d", $id ) ) ] );
		$this->heard();
		self::assertTrue( $this->read( $id )->untrash() );
		self::assertSame( [ 'woocommerce_untrash_order', 'woocommerce_after_order_object_save', 'woocommerce_order_status_changed' ], array_values( array_unique( $this->heard() ) ) );
		self::assertSame( [ 'pending', true ], [ $this->read( $id )->get_status(), $this->read( $id )->needs_payment() ] );
		self::assertFalse( $this->read( $id )->untrash() );
	}

	public function test_deleted_is_gone_with_all_that_is_its(): void {
		global $wpdb;
		$order = $this->order();
		$order->add_meta_data( '_number', '1' );
		$order->save();
		wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '1.00' ] );
		$id = $order->get_id();
		$this->listen( 'woocommerce_before_delete_order', 'woocommerce_delete_order', 'woocommerce_order_status_changed' );
		$this->read( $id )->delete( true );
		self::assertSame( [ $id, $id ], array_column( array_filter( $this->fired, static fn ( array $one ): bool => $id === $one[1] ), 1 ) );
		wp_cache_flush();
		self::assertFalse( wc_get_order( $id ) );
		self::assertNull( get_post( $id ) );
		foreach ( [ [ 'wc_orders', 'id' ], [ 'wc_orders', 'parent_order_id' ], [ 'wc_orders_meta', 'order_id' ], [ 'woocommerce_order_items', 'order_id' ] ] as [ $table, $column ] ) {
			self::assertSame( 0, (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}$table WHERE $column = %d", $id ) ), $table );
		}
	}

	public function test_unpaid_orders_are_cancelled_unless_a_filter_says_no(): void {
		self::needs_woocommerces( 'clean-up of unpaid orders' );
		global $wpdb;
		$this->settle( [ 'manage_stock' => 'yes', 'hold_stock_minutes' => '60' ] );
		$orders = [ $this->order(), $this->order() ];
		foreach ( $orders as $order ) {
			$order->set_created_via( 'checkout' );
			$order->save();
			$wpdb->update( $wpdb->prefix . 'wc_orders', [ 'date_updated_gmt' => '2020-01-01 00:00:00' ], [ 'id' => $order->get_id() ] );
		}
		add_filter( 'woocommerce_cancel_unpaid_order', static fn ( bool $cancel, \WC_Order $of ): bool => $cancel && $of->get_id() !== $orders[0]->get_id(), 10, 2 );
		wc_cancel_unpaid_orders();
		self::assertSame( [ 'pending', 'cancelled' ], array_map( fn ( \WC_Order $order ): string => $this->read( $order->get_id() )->get_status(), $orders ) );
	}
}
