<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\WordPress\Database\WpdbServiceRepository;
use HostingInvoices\WordPress\Database\WpdbSubscriptionRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class SubscriptionRepositoryTest extends DatabaseTestCase {

	private WpdbSubscriptionRepository $subscriptions;

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->subscriptions = new WpdbSubscriptionRepository( $this->database );
		$this->customer      = $this->rows->customer();
	}

	public function test_comes_back_as_it_was_added_with_its_service(): void {
		$id    = $this->add( Rows::subscription( ends_on: '2026-12-30' ) );
		$found = $this->subscriptions->find( $id );
		self::assertEquals( self::with_id( Rows::subscription( ends_on: '2026-12-30' ), $id ), $found );
		self::assertEquals( [ $found ], $this->subscriptions->of_customer( $this->customer ) );
		$this->subscriptions->refer_to( $id, 'nieuw.test' );
		$services = new WpdbServiceRepository( $this->database );
		self::assertSame( 'nieuw.test', $services->as_panel_knows( $services->of_customer( $this->customer )[0]->id )?->reference );
		self::assertNull( $this->subscriptions->find( $id + 1 ) );
	}

	public function test_saves_what_may_change_the_periods_too(): void {
		$id = $this->add( Rows::subscription() );
		$to = new Subscription( $id, $this->customer, CustomerType::consumer, 'Anders', Money::of_minor( 4000 ), 1, '', Rows::subscription( anchor: '2020-05-05' )->schedule, 3, self::day( '2026-06-29' ) );
		$this->subscriptions->save( $to );
		$found = $this->subscriptions->find( $id );
		self::assertSame( [ 'Anders', 4000, 1, '', CustomerType::consumer, 3, '2026-06-29' ], [ $found?->label, $found?->price->minor, $found?->quantity, $found?->tax_class, $found?->customer_type, $found?->next_index, $found?->ends_on?->to_string() ] );
		self::assertSame( '2020-05-05', $found?->schedule->anchor->to_string() );
	}

	/** @param list<array{string, int, ?string}> $subscriptions Anchor, next index, end. */
	#[DataProvider( 'periods' )]
	public function test_finds_the_periods_that_begin_by_a_day( array $subscriptions, string $by, int $due, ?string $earliest ): void {
		foreach ( $subscriptions as [ $anchor, $index, $end ] ) {
			$this->add( Rows::subscription( $this->customer, $anchor, $index, $end ) );
		}
		self::assertCount( $due, $this->subscriptions->due( $this->customer, self::day( $by ) ) );
		self::assertSame( $earliest, $this->subscriptions->earliest_next_period( $this->customer )?->to_string() );
	}

	/** @return iterable<string, array{list<array{string, int, ?string}>, string, int, ?string}> */
	public static function periods(): iterable {
		yield 'none'                     => [ [], '2026-02-01', 0, null ];
		yield 'begins today'             => [ [ [ '2026-02-01', 0, null ] ], '2026-02-01', 1, '2026-02-01' ];
		yield 'begins tomorrow'          => [ [ [ '2026-02-02', 0, null ] ], '2026-02-01', 0, '2026-02-02' ];
		yield 'from the 31st, second'    => [ [ [ '2026-01-31', 1, null ] ], '2026-02-28', 1, '2026-02-28' ];
		yield 'from the 31st, third'     => [ [ [ '2026-01-31', 2, null ] ], '2026-03-30', 0, '2026-03-31' ];
		yield 'ends before it begins'    => [ [ [ '2026-01-31', 1, '2026-02-27' ] ], '2026-12-31', 0, null ];
		yield 'ends on the first day'    => [ [ [ '2026-01-31', 1, '2026-02-28' ] ], '2026-02-28', 1, '2026-02-28' ];
		yield 'several, the first counts' => [ [ [ '2026-03-01', 0, null ], [ '2026-02-15', 0, null ], [ '2026-01-01', 0, '2025-12-31' ] ], '2026-02-20', 1, '2026-02-15' ];
	}

	public function test_the_oldest_period_comes_first(): void {
		$ids = array_map( fn ( string $anchor ): int => $this->add( Rows::subscription( $this->customer, $anchor ) ), [ '2026-03-01', '2026-02-15', '2026-03-01' ] );
		self::assertSame( [ $ids[1], $ids[0], $ids[2] ], array_map( static fn ( Subscription $one ): int => $one->id, $this->subscriptions->due( $this->customer, self::day( '2026-03-01' ) ) ) );
	}

	public function test_the_next_period_follows_what_was_invoiced(): void {
		$id = $this->add( Rows::subscription() );
		$this->subscriptions->save( self::with_id( Rows::subscription(), $id )->advanced() );
		self::assertSame( '2026-02-28', $this->subscriptions->earliest_next_period( $this->customer )?->to_string() );
	}

	private function add( Subscription $subscription ): int {
		return $this->subscriptions->add( $subscription, 'bakkerij.test', self::at( '2026-01-01 00:00:00' ) );
	}

	private static function with_id( Subscription $one, int $id ): Subscription {
		return new Subscription( $id, $one->customer_id, $one->customer_type, $one->label, $one->price, $one->quantity, $one->tax_class, $one->schedule, $one->next_index, $one->ends_on );
	}
}
