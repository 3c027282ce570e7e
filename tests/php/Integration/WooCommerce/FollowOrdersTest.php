<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Invoices\OrderChanged;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Orders\FollowOrders;
use PHPUnit\Framework\Attributes\DataProvider;

final class FollowOrdersTest extends SiteTestCase {

	use OrderLab;
	use PluginUnhooked;
	use Storages;

	/** @var list<int> Orders that were told to have changed. */
	private array $told = [];

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin();
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		$this->told = [];
		$tell       = function ( int $order_id ): void {
			$this->told[] = $order_id;
		};
		( new FollowOrders(
			static fn (): OrderChanged => new class( $tell ) implements OrderChanged {

				public function __construct( private \Closure $tell ) {
				}

				public function execute( int $order_id ): void {
					( $this->tell )( $order_id );
				}
			}
		) )->register();
	}

	/** @return iterable<string, array{string, callable(\WC_Order): mixed}> */
	public static function ways(): iterable {
		$ways = [
			'payment complete'          => static fn ( \WC_Order $order ) => $order->payment_complete( 'tr_1' ),
			'set to completed by hand'  => static fn ( \WC_Order $order ) => $order->update_status( 'completed', '', true ),
			'cancelled'                 => static fn ( \WC_Order $order ) => $order->update_status( 'cancelled' ),
			'part refunded'             => static fn ( \WC_Order $order ) => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '1.00' ] ),
			'fully refunded'            => static fn ( \WC_Order $order ) => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => $order->get_total() ] ),
			'binned'                    => static fn ( \WC_Order $order ) => $order->delete(),
			'deleted'                   => static fn ( \WC_Order $order ) => $order->delete( true ),
			'total changed by a plugin' => static function ( \WC_Order $order ): void {
				$order->set_total( '1.00' );
				$order->save();
			},
		];
		foreach ( [ 'own tables' => 'yes', 'posts' => 'no' ] as $name => $own_tables ) {
			foreach ( $ways as $way => $go ) {
				yield "$name: $way" => [ $own_tables, $go ];
			}
		}
		yield 'posts: binned as a post' => [ 'no', static fn ( \WC_Order $order ) => wp_trash_post( $order->get_id() ) ];
		yield 'posts: deleted as a post' => [ 'no', static fn ( \WC_Order $order ) => wp_delete_post( $order->get_id(), true ) ];
	}

	/** @param callable(\WC_Order): mixed $go */
	#[DataProvider( 'ways' )]
	public function test_ours_is_followed( string $own_tables, callable $go ): void {
		$this->keep_orders_in( $own_tables );
		$id          = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$by_making   = $this->told;
		$go( $this->read( $id ) );
		self::assertSame( [], $by_making );
		self::assertSame( [ $id ], array_values( array_unique( $this->told ) ) );
	}

	/** @param callable(\WC_Order): mixed $go */
	#[DataProvider( 'ways' )]
	public function test_what_is_not_ours_is_left_alone( string $own_tables, callable $go ): void {
		$this->keep_orders_in( $own_tables );
		$order = wc_create_order( [ 'customer_id' => $this->customer() ] );
		$order->set_total( '10.00' );
		$order->save();
		$go( $order );
		self::assertSame( [], $this->told );
	}

	#[DataProvider( 'storages' )]
	public function test_what_comes_back_from_the_bin_is_followed( string $own_tables ): void {
		$this->keep_orders_in( $own_tables );
		$id = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$this->read( $id )->delete();
		$this->told = [];
		'yes' === $own_tables ? $this->read( $id )->untrash() : wp_untrash_post( $id );
		self::assertSame( [ $id ], array_values( array_unique( $this->told ) ) );
	}

	public function test_a_refund_that_is_taken_back(): void {
		$id     = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$refund = wc_create_refund( [ 'order_id' => $id, 'amount' => '1.00' ] );
		$this->told = [];
		$refund->delete( true );
		do_action( 'woocommerce_refund_deleted', $refund->get_id(), $id );
		self::assertContains( $id, $this->told );
	}

	public function test_an_order_of_the_shop_costs_no_query(): void {
		global $wpdb;
		$order = wc_create_order();
		foreach ( [ 'woocommerce_after_order_object_save', 'woocommerce_before_trash_order', 'woocommerce_trash_order', 'woocommerce_before_delete_order', 'woocommerce_delete_order' ] as $hook ) {
			remove_all_actions( $hook );
		}
		$this->setUpListenersOnly();
		$before = $wpdb->num_queries;
		do_action( 'woocommerce_after_order_object_save', $order, null );
		do_action( 'woocommerce_before_trash_order', $order->get_id(), $order );
		do_action( 'woocommerce_trash_order', $order->get_id() );
		do_action( 'woocommerce_before_delete_order', $order->get_id(), $order );
		do_action( 'woocommerce_delete_order', $order->get_id() );
		self::assertSame( 0, $wpdb->num_queries - $before );
		self::assertSame( [], $this->told );
	}

	public function test_books_that_cannot_be_written_stop_no_payment(): void {
		remove_all_actions( 'woocommerce_after_order_object_save' );
		( new FollowOrders( static fn () => throw new \Error( 'books on fire' ) ) )->register();
		add_filter( 'woocommerce_payment_complete_order_status', static fn (): string => 'completed' );
		$id = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		self::assertTrue( $this->read( $id )->payment_complete() );
		self::assertSame( 'completed', $this->read( $id )->get_status() );
		self::assertNotFalse( wp_next_scheduled( FollowOrders::AGAIN, [ $id ] ) );
	}

	public function test_it_is_tried_again(): void {
		do_action( FollowOrders::AGAIN, 41 );
		self::assertSame( [ 41 ], $this->told );
	}

	private function setUpListenersOnly(): void {
		( new FollowOrders( fn () => throw new \LogicException( 'asked for an order of the shop' ) ) )->register();
	}
}
