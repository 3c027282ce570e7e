<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** Money that went back. */
#[Group( 'contract' )]
final class RefundsTest extends ContractTestCase {

	/** @return iterable<string, array{list<string>, string, string}> */
	public static function refunds(): iterable {
		yield 'a part' => [ [ '10.05' ], '10.05', 'completed' ];
		yield 'two parts' => [ [ '10.05', '0.25' ], '10.30', 'completed' ];
		yield 'all of it' => [ [ '36.30' ], '36.30', 'refunded' ];
		yield 'all of it in parts' => [ [ '6.30', '30.00' ], '36.30', 'refunded' ];
		yield 'more than there was' => [ [ '36.31' ], '0.00', 'completed' ];
		yield 'more than is left' => [ [ '30.00', '6.31' ], '30.00', 'completed' ];
		yield 'less than nothing' => [ [ '-1.00' ], '0.00', 'completed' ];
	}

	/** @param list<string> $amounts */
	#[DataProvider( 'refunds' )]
	public function test_refunded( array $amounts, string $refunded, string $status ): void {
		global $wpdb;
		$id = $this->order()->get_id();
		$this->read( $id )->payment_complete();
		foreach ( $amounts as $amount ) {
			wc_create_refund( [ 'order_id' => $id, 'amount' => $amount ] );
		}
		$order = $this->read( $id );
		$sum   = $wpdb->get_var( $wpdb->prepare( "SELECT -SUM(total_amount) FROM {$wpdb->prefix}wc_orders WHERE parent_order_id = %d AND type = 'shop_order_refund' AND status <> 'trash'", $id ) );
		self::assertSame( [ $refunded, $refunded, $status, '36.30' ], [ self::money( $order->get_total_refunded() ), self::money( (float) $sum ), $order->get_status(), self::money( $order->get_total() ) ] );
	}

	public function test_refund_that_cannot_be_is_an_error(): void {
		$id = $this->order()->get_id();
		self::assertInstanceOf( \WP_Error::class, wc_create_refund( [ 'order_id' => $id, 'amount' => '36.31' ] ) );
		self::assertInstanceOf( \WP_Error::class, wc_create_refund( [ 'order_id' => 999999, 'amount' => '1.00' ] ) );
	}

	public function test_set_to_refunded_by_hand_makes_the_refund(): void {
		$id = $this->order()->get_id();
		$this->read( $id )->update_status( 'refunded' );
		self::assertSame( '36.30', self::money( $this->read( $id )->get_total_refunded() ) );
	}

	/** @return iterable<string, array{string, list<string>}> */
	public static function hooks(): iterable {
		yield 'a part' => [ '1.00', [ 'woocommerce_order_partially_refunded', 'woocommerce_after_order_object_save', 'woocommerce_order_refunded' ] ];
		yield 'all' => [ '36.30', [ 'woocommerce_order_fully_refunded', 'woocommerce_after_order_object_save', 'woocommerce_order_status_changed', 'woocommerce_order_refunded' ] ];
	}

	/** @param list<string> $hooks */
	#[DataProvider( 'hooks' )]
	public function test_who_is_told( string $amount, array $hooks ): void {
		$id = $this->order()->get_id();
		$this->listen( 'woocommerce_order_partially_refunded', 'woocommerce_order_fully_refunded', 'woocommerce_after_order_object_save', 'woocommerce_order_status_changed', 'woocommerce_order_refunded' );
		wc_create_refund( [ 'order_id' => $id, 'amount' => $amount ] );
		$refunded = array_filter( $this->fired, static fn ( array $one ): bool => 'woocommerce_order_refunded' === $one[0] );
		self::assertSame( [ $id ], array_values( array_column( $refunded, 1 ) ) );
		self::assertSame( $hooks, array_values( array_unique( $this->heard() ) ) );
	}

	public function test_refund_of_a_line(): void {
		self::needs_woocommerces( 'refunds by line' );
		$order  = $this->order();
		$line   = array_key_first( $order->get_items() );
		$refund = wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '10.00', 'line_items' => [ $line => [ 'qty' => 1, 'refund_total' => '10.00' ] ] ] );
		self::assertCount( 1, $refund->get_items() );
	}
}
