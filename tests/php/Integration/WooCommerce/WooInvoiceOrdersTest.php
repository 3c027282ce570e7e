<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\WooCommerce;

use HostingInvoices\Application\Invoices\OrderNotChanged;
use HostingInvoices\Application\Invoices\OrderNotMade;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\Tests\Integration\SiteTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

final class WooInvoiceOrdersTest extends SiteTestCase {

	use OrderLab;
	use PluginUnhooked;
	use Storages;

	protected function setUp(): void {
		parent::setUp();
		$this->unhook_plugin();
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
	}

	#[DataProvider( 'storages' )]
	public function test_the_order_says_what_the_draft_said( string $own_tables ): void {
		$this->keep_orders_in( $own_tables );
		$customer = $this->customer( [ 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft', 'address_1' => 'Markt 1', 'company' => 'Bakker <b>BV</b>', 'phone' => '015-1234567' ] );
		$issued   = $this->orders()->make( $this->draft( $customer, [ [ '30.00' ], [ '50.00', 'reduced-rate', 2 ] ] ) );
		$this->orders()->stamp( $issued->order_id, '2026-0001', CivilDate::of( 2026, 1, 15 ) );

		$order = $this->read( $issued->order_id );
		$lines = array_values( $order->get_items() );
		self::assertSame(
			[
				'created_via' => 'hosting-invoices',
				'status'      => 'pending',
				'customer'    => $customer,
				'currency'    => 'EUR',
				'created'     => '2026-01-01T07:00:00+00:00',
				'name'        => 'Jan de Vries',
				'company'     => 'Bakker <b>BV</b>',
				'email'       => 'klant@order-lab.test',
				'phone'       => '015-1234567',
				'city'        => 'Delft',
				'number'      => '2026-0001',
				'due'         => '2026-01-15',
				'lines'       => [ [ 'Hosting 0', 1, '', '7', '2026-01-01', '2026-01-31' ], [ 'Hosting 1', 2, 'reduced-rate', '8', '2026-01-01', '2026-01-31' ] ],
			],
			[
				'created_via' => $order->get_created_via(),
				'status'      => $order->get_status(),
				'customer'    => $order->get_customer_id(),
				'currency'    => $order->get_currency(),
				'created'     => $order->get_date_created()?->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'c' ),
				'name'        => $order->get_formatted_billing_full_name(),
				'company'     => $order->get_billing_company(),
				'email'       => $order->get_billing_email(),
				'phone'       => $order->get_billing_phone(),
				'city'        => $order->get_billing_city(),
				'number'      => $order->get_meta( '_hosting_invoice_number' ),
				'due'         => $order->get_meta( '_hosting_due_on' ),
				'lines'       => array_map(
					static fn ( $line ): array => [
						$line->get_name(),
						$line->get_quantity(),
						$line->get_tax_class(),
						$line->get_meta( '_hosting_subscription_id' ),
						$line->get_meta( '_hosting_period_first' ),
						$line->get_meta( '_hosting_period_last' ),
					],
					$lines
				),
			]
		);
		self::assertNotSame( '', $order->get_order_key() );
	}

	public function test_lines_are_stored_as_woocommerce_stores_them(): void {
		self::needs_woocommerces( 'stores of order items' );
		$draft = $this->draft( $this->customer(), [ [ '30.00' ], [ '9.99', 'reduced-rate', 3 ], [ '1.00', 'zero-rate' ] ] );
		$ours  = $this->orders()->make( $draft )->order_id;
		// Somebody listens to a hook that our store does not fire: WooCommerce's own store is taken.
		$heard = 0;
		add_action(
			'added_order_item_meta',
			static function () use ( &$heard ): void {
				++$heard;
			}
		);
		$theirs = $this->orders()->make( $draft )->order_id;

		self::assertGreaterThan( 40, $heard );
		self::assertSame( self::item_rows( $theirs ), self::item_rows( $ours ) );
	}

	public function test_a_line_that_is_saved_again_changes_its_metas(): void {
		add_action(
			'woocommerce_new_order_item',
			static function ( $id, $item ): void {
				if ( $item instanceof \WC_Order_Item_Product ) {
					$item->set_name( 'Renamed' );
					$item->set_quantity( 5 );
					$item->update_meta_data( '_hosting_period_last', '2026-02-28' );
					$item->save();
				}
			},
			10,
			2
		);
		$order = $this->read( $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id );
		$line  = array_values( $order->get_items() )[0];
		self::assertSame( [ 'Renamed', 5, '2026-02-28' ], [ $line->get_name(), $line->get_quantity(), $line->get_meta( '_hosting_period_last' ) ] );
		self::assertCount( 3, $line->get_meta_data() );
	}

	public function test_hooks_of_a_new_order_fire_once(): void {
		$hooks = [ 'woocommerce_order_before_calculate_totals', 'woocommerce_order_after_calculate_totals', 'woocommerce_before_order_object_save', 'woocommerce_new_order', 'woocommerce_new_order_item', 'woocommerce_after_order_object_save', 'woocommerce_delete_shop_order_transients' ];
		$fired = [];
		foreach ( $hooks as $hook ) {
			add_action(
				$hook,
				static function () use ( &$fired, $hook ): void {
					$fired[ $hook ] = ( $fired[ $hook ] ?? 0 ) + 1;
				}
			);
		}
		$this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) );
		// A line and its VAT are two items.
		self::assertSame( [ ...array_fill_keys( $hooks, 1 ), 'woocommerce_new_order_item' => 2 ], [ ...array_fill_keys( $hooks, 0 ), ...$fired ] );
	}

	public function test_an_invoice_costs_at_most_26_queries_and_one_for_its_number(): void {
		global $wpdb;
		$orders = $this->orders();
		$draft  = $this->draft( $this->customer(), [ [ '30.00' ] ] );
		$orders->make( $draft );
		clean_user_cache( $draft->customer_id );

		$before = $wpdb->num_queries;
		$issued = $orders->make( $draft );
		$made   = $wpdb->num_queries;
		$orders->stamp( $issued->order_id, '2026-0001', CivilDate::of( 2026, 1, 15 ) );
		self::assertLessThanOrEqual( 26, $made - $before );
		self::assertSame( 1, $wpdb->num_queries - $made );
	}

	public function test_memory_does_not_grow(): void {
		$orders   = $this->orders();
		$customer = $this->customer();
		$make     = fn ( int $times ) => array_map( fn (): int => $orders->make( $this->draft( $customer, [ [ '30.00' ] ] ) )->order_id, range( 1, $times ) );
		$make( 20 );
		$before = memory_get_usage();
		$make( 100 );
		self::assertLessThan( 1024, ( memory_get_usage() - $before ) / 100, 'bytes an order' );
	}

	public function test_nothing_of_an_order_outlives_a_roll_back(): void {
		global $wpdb;
		$orders   = $this->orders();
		$customer = $this->customer();
		$wpdb->query( 'SAVEPOINT before_order' );
		$issued = $orders->make( $this->draft( $customer, [ [ '30.00' ] ] ) );
		$wpdb->query( 'ROLLBACK TO SAVEPOINT before_order' );
		self::assertFalse( wc_get_order( $issued->order_id ) );
		self::assertNull( get_post( $issued->order_id ) );
		self::assertNull( $orders->find( $issued->order_id ) );
	}

	/** @return iterable<string, array{callable(): void, string}> */
	public static function failures(): iterable {
		yield 'a plugin throws before the save' => [
			static fn () => add_action( 'woocommerce_before_order_object_save', static fn () => throw new \Exception( 'no orders today' ) ),
			'no orders today',
		];
		yield 'a plugin throws at a line' => [
			static fn () => add_action( 'woocommerce_new_order_item', static fn () => throw new \Exception( 'no lines today' ) ),
			'no lines today',
		];
		yield 'the orders table refuses' => [
			static fn () => self::refuse( 'INSERT INTO %swc_orders ' ),
			'it is not in the table',
		];
		yield 'the table of items refuses' => [
			static fn () => self::refuse( 'INSERT INTO %swoocommerce_order_items ' ),
			'was not stored',
		];
		yield 'the table of item metas refuses' => [
			static function (): void {
				self::needs_woocommerces( 'table of item metas' );
				self::refuse( 'INSERT INTO %swoocommerce_order_itemmeta' );
			},
			'was not stored',
		];
		yield 'the order is gone at the end' => [
			static fn () => add_action( 'woocommerce_after_order_object_save', static fn ( $order ) => $GLOBALS['wpdb']->delete( $GLOBALS['wpdb']->prefix . 'wc_orders', [ 'id' => $order->get_id() ] ) ),
			'it is not in the table',
		];
	}

	/** @param callable(): void $break */
	#[DataProvider( 'failures' )]
	public function test_an_order_that_was_not_stored_is_an_exception( callable $break, string $says ): void {
		$draft = $this->draft( $this->customer(), [ [ '30.00' ] ] );
		$break();
		$GLOBALS['wpdb']->suppress_errors( true );
		$this->expectException( OrderNotMade::class );
		$this->expectExceptionMessage( $says );
		try {
			$this->orders()->make( $draft );
		} finally {
			$GLOBALS['wpdb']->suppress_errors( false );
		}
	}

	/** @return iterable<string, array{int, string, string}> */
	public static function impossible_drafts(): iterable {
		yield 'no such customer' => [ 999999, '', 'there is no such user' ];
		yield 'no such tax class' => [ 0, 'made-up', 'Invalid tax class' ];
	}

	#[DataProvider( 'impossible_drafts' )]
	public function test_a_draft_that_cannot_be( int $customer, string $tax_class, string $says ): void {
		$draft = $this->draft( 0 === $customer ? $this->customer() : $customer, [ [ '30.00', $tax_class ] ] );
		$this->expectException( OrderNotMade::class );
		$this->expectExceptionMessage( $says );
		$this->orders()->make( $draft );
	}

	public function test_a_number_needs_an_order(): void {
		$this->expectException( OrderNotMade::class );
		$this->orders()->stamp( 999999, '2026-0001', CivilDate::of( 2026, 1, 15 ) );
	}

	#[DataProvider( 'storages' )]
	public function test_paid_and_paid_again( string $own_tables ): void {
		$this->keep_orders_in( $own_tables );
		$mails  = $this->mails();
		$orders = $this->orders();
		$id     = $orders->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$this->settle_needs_no_processing();
		foreach ( [ 'NL99BANK/1', 'another' ] as $reference ) {
			$orders->mark_paid( $id, $reference, new \DateTimeImmutable( '2026-01-10T12:00:00Z' ) );
		}
		$order = $this->read( $id );
		self::assertSame( [ 'completed', 'NL99BANK/1', 1768046400 ], [ $order->get_status(), $order->get_transaction_id(), $order->get_date_paid()?->getTimestamp() ] );
		self::assertSame( OrderState::paid, $orders->find( $id )?->state );
		self::assertSame( [], $mails->getArrayCopy() );
	}

	#[DataProvider( 'storages' )]
	public function test_a_collection_that_came_back_makes_it_payable_again( string $own_tables ): void {
		$this->keep_orders_in( $own_tables );
		$this->settle_needs_no_processing();
		$orders = $this->orders();
		$id     = $orders->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$orders->mark_paid( $id, 'x', new \DateTimeImmutable( '2026-01-10T12:00:00Z' ) );
		foreach ( [ 1, 2 ] as $_ ) {
			$orders->reopen( $id, 'Returned by the bank: AM04' );
		}
		$order = $this->read( $id );
		self::assertSame( [ 'pending', null, '', true ], [ $order->get_status(), $order->get_date_paid(), $order->get_transaction_id(), $order->needs_payment() ] );
		$notes = array_filter( wc_get_order_notes( [ 'order_id' => $id ] ), static fn ( $note ): bool => str_contains( $note->content, 'AM04' ) );
		self::assertCount( 1, $notes );
		$orders->mark_paid( $id, 'y', new \DateTimeImmutable( '2026-02-10T12:00:00Z' ) );
		self::assertSame( OrderState::paid, $orders->find( $id )?->state );
	}

	public function test_what_is_gone_cannot_be_changed(): void {
		$this->expectException( OrderNotChanged::class );
		$this->orders()->mark_paid( 999999, '', new \DateTimeImmutable() );
	}

	public function test_what_is_in_the_bin_cannot_be_paid(): void {
		$id = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$this->read( $id )->delete();
		$this->expectException( OrderNotChanged::class );
		$this->orders()->mark_paid( $id, '', new \DateTimeImmutable() );
	}

	/** WooCommerce makes the refund itself when an order is set to refunded. @return iterable<string, array{string, string, OrderState, string}> */
	public static function states(): iterable {
		foreach ( [ 'own tables' => 'yes', 'posts' => 'no' ] as $name => $own_tables ) {
			yield "$name: pending" => [ $own_tables, 'pending', OrderState::payable, '0.00' ];
			yield "$name: failed" => [ $own_tables, 'failed', OrderState::payable, '0.00' ];
			yield "$name: on-hold" => [ $own_tables, 'on-hold', OrderState::payable, '0.00' ];
			yield "$name: processing" => [ $own_tables, 'processing', OrderState::paid, '0.00' ];
			yield "$name: completed" => [ $own_tables, 'completed', OrderState::paid, '0.00' ];
			yield "$name: refunded" => [ $own_tables, 'refunded', OrderState::refunded, '36.30' ];
			yield "$name: cancelled" => [ $own_tables, 'cancelled', OrderState::cancelled, '0.00' ];
			yield "$name: binned" => [ $own_tables, 'trash', OrderState::cancelled, '0.00' ];
		}
	}

	#[DataProvider( 'states' )]
	public function test_states( string $own_tables, string $status, OrderState $state, string $refunded ): void {
		$this->keep_orders_in( $own_tables );
		$this->mails();
		$id    = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ], false ) )->order_id;
		$order = $this->read( $id );
		'trash' === $status ? $order->delete() : $order->update_status( $status );
		$facts = $this->orders()->find( $id );
		self::assertSame( [ $state, '36.30', $refunded ], [ $facts?->state, $facts?->total->to_decimal(), $facts?->refunded->to_decimal() ] );
	}

	#[DataProvider( 'storages' )]
	public function test_facts_are_read_past_every_cache( string $own_tables ): void {
		global $wpdb;
		$this->keep_orders_in( $own_tables );
		$this->mails();
		$orders = $this->orders();
		$id     = $orders->make( $this->draft( $this->customer(), [ [ '30.00' ] ], false ) )->order_id;
		$order  = $this->read( $id );
		$order->set_payment_method_title( 'iDEAL' );
		$order->save();
		wc_create_refund( [ 'order_id' => $id, 'amount' => '10.05' ] );
		wc_create_refund( [ 'order_id' => $id, 'amount' => '0.25' ] );
		'yes' === $own_tables
			? $wpdb->update( $wpdb->prefix . 'wc_orders', [ 'status' => 'wc-completed' ], [ 'id' => $id ] )
			: $wpdb->update( $wpdb->posts, [ 'post_status' => 'wc-completed' ], [ 'ID' => $id ] );

		$before = $wpdb->num_queries;
		$facts  = $orders->find( $id );
		self::assertSame( 1, $wpdb->num_queries - $before );
		self::assertSame( [ OrderState::paid, '36.30', '10.30', 'iDEAL' ], [ $facts?->state, $facts?->total->to_decimal(), $facts?->refunded->to_decimal(), $facts?->paid_by ] );
		$this->read( $id )->delete( true );
		self::assertNull( $orders->find( $id ) );
	}

	public function test_a_database_that_does_not_answer_is_not_a_missing_order(): void {
		$id = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		// A real error, which on SQLite ends the transaction too: nothing is written after it.
		add_filter( 'query', static fn ( string $sql ): string => str_starts_with( $sql, 'SELECT o.status' ) ? 'SELECT * FROM no_such_table' : $sql );
		$GLOBALS['wpdb']->suppress_errors( true );
		$this->expectException( \RuntimeException::class );
		try {
			$this->orders()->find( $id );
		} finally {
			$GLOBALS['wpdb']->suppress_errors( false );
		}
	}

	#[DataProvider( 'storages' )]
	public function test_collection_costs_stand_on_an_order_of_their_own( string $own_tables ): void {
		$this->keep_orders_in( $own_tables );
		$id    = $this->orders()->make_costs_order( $this->customer(), Money::from_decimal( '40.00' ), 'Incassokosten', new \DateTimeImmutable( '2026-02-01T07:00:00Z' ) );
		$order = $this->read( $id );
		self::assertSame(
			[ 'hosting-invoices-costs', 'pending', '40.00', '0.00', 'Incassokosten', true ],
			[ $order->get_created_via(), $order->get_status(), wc_format_decimal( $order->get_total(), 2 ), wc_format_decimal( $order->get_total_tax(), 2 ), array_values( $order->get_fees() )[0]->get_name(), $order->needs_payment() ]
		);
		$order->calculate_totals( true );
		self::assertSame( '40.00', wc_format_decimal( $order->get_total(), 2 ) );
		self::assertStringContainsString( $order->get_order_key(), $this->orders()->pay_url( $id ) );
	}

	public function test_shop_that_keeps_every_order_twice(): void {
		self::needs_woocommerces( 'storage of orders in posts' );
		add_filter( 'pre_option_woocommerce_custom_orders_table_data_sync_enabled', static fn (): string => 'yes' );
		$id = $this->orders()->make( $this->draft( $this->customer(), [ [ '30.00' ] ] ) )->order_id;
		$this->orders()->stamp( $id, '2026-0001', CivilDate::of( 2026, 1, 15 ) );
		wp_cache_flush();
		self::assertSame( [ 'shop_order', '2026-0001', '2026-01-15' ], [ get_post_type( $id ), get_post_meta( $id, '_hosting_invoice_number', true ), get_post_meta( $id, '_hosting_due_on', true ) ] );
		self::assertSame( '2026-0001', $this->read( $id )->get_meta( '_hosting_invoice_number' ) );
	}

	/** Without products there is nothing to process; the plugin's own filter says so too, when it is active. */
	private function settle_needs_no_processing(): void {
		add_filter( 'woocommerce_payment_complete_order_status', static fn (): string => 'completed' );
	}

	/** @return \ArrayObject<int, string> Subjects of what would have been sent. */
	private function mails(): \ArrayObject {
		$mails = new \ArrayObject();
		add_filter(
			'pre_wp_mail',
			static function ( $sent, array $mail ) use ( $mails ): bool {
				$mails[] = (string) $mail['subject'];
				return true;
			},
			PHP_INT_MAX,
			2
		);
		return $mails;
	}

	/** Statements that begin so fail from now on; without an error, for on SQLite that would end the transaction of the test. */
	private static function refuse( string $beginning ): void {
		$beginning = sprintf( $beginning, $GLOBALS['wpdb']->prefix );
		add_filter( 'query', static fn ( string $sql ): string => str_starts_with( str_replace( '`', '', ltrim( $sql ) ), $beginning ) ? '' : $sql );
	}

	/** @return list<array<string, mixed>> */
	private static function item_rows( int $order_id ): array {
		global $wpdb;
		return $wpdb->get_results(
			$wpdb->prepare(
				"SELECT i.order_item_name, i.order_item_type, m.meta_key, m.meta_value FROM {$wpdb->prefix}woocommerce_order_items i
				JOIN {$wpdb->order_itemmeta} m ON m.order_item_id = i.order_item_id WHERE i.order_id = %d ORDER BY i.order_item_id, m.meta_key, m.meta_value",
				$order_id
			),
			ARRAY_A
		);
	}
}
