<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Database\WpdbServiceRepository;
use HostingInvoices\WordPress\Database\WpdbStory;
use HostingInvoices\WordPress\Database\WpdbSubscriptionRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class ServiceRepositoryTest extends DatabaseTestCase {

	private WpdbServiceRepository $services;

	private int $id;

	protected function setUp(): void {
		parent::setUp();
		$this->services = new WpdbServiceRepository( $this->database );
		( new WpdbSubscriptionRepository( $this->database ) )->add( Rows::subscription( $this->rows->customer() ), 'bakkerij.test', self::at( '2026-01-01 00:00:00' ) );
		$this->id = $this->services->of_customer( Rows::FIRST_CUSTOMER )[0]->id;
	}

	public function test_begins_active_by_the_name_that_the_panel_knows(): void {
		self::assertEquals( new ServiceFacts( $this->id, Rows::FIRST_CUSTOMER, ServiceState::active, ServiceState::active, 0, null, since: \HostingInvoices\Domain\Calendar\CivilDate::parse( '2026-01-31' ) ), $this->services->find( $this->id ) );
		self::assertSame( 'bakkerij.test', $this->services->as_panel_knows( $this->id )?->reference );
		self::assertNull( $this->services->find( $this->id + 1 ) );
		self::assertNull( $this->services->as_panel_knows( $this->id + 1 ) );
	}

	public function test_the_epoch_grows_with_everything_that_is_wanted(): void {
		self::assertSame( 1, $this->services->want( $this->id, ServiceState::suspended, self::day( '2026-02-01' ) ) );
		self::assertSame( 2, $this->services->want( $this->id, ServiceState::suspended, self::day( '2026-02-01' ) ) );
		self::assertSame( 3, $this->services->want( $this->id, ServiceState::active, self::day( '2026-02-02' ) ) );
		$found = $this->services->find( $this->id );
		self::assertSame( [ ServiceState::active, 3, '2026-02-02' ], [ $found?->wanted, $found?->epoch, $this->rows->of( 'services', $this->id )['since_on'] ] );
	}

	#[DataProvider( 'answers' )]
	public function test_believes_a_panel_that_speaks_of_the_newest_epoch( int $epoch, ServiceState $actual ): void {
		$this->services->want( $this->id, ServiceState::suspended, self::day( '2026-02-01' ) );
		$this->services->want( $this->id, ServiceState::active, self::day( '2026-02-01' ) );
		$this->services->found( $this->id, ServiceState::suspended, $epoch, self::at( '2026-02-01 09:00:00' ) );
		self::assertSame( $actual, $this->services->find( $this->id )?->actual );
	}

	/** @return iterable<string, array{int, ServiceState}> */
	public static function answers(): iterable {
		yield 'an older one' => [ 1, ServiceState::active ];
		yield 'the newest'   => [ 2, ServiceState::suspended ];
		yield 'one to come'  => [ 3, ServiceState::active ];
	}

	public function test_a_failure_is_kept_until_a_panel_answers(): void {
		$this->services->failed( $this->id, false, 'no answer' );
		self::assertSame( [ ServiceState::active, 'no answer' ], [ $this->services->find( $this->id )?->actual, $this->rows->of( 'services', $this->id )['last_error'] ] );
		$this->services->failed( $this->id, true, str_repeat( "\xE9", 600 ) );
		self::assertSame( ServiceState::unknown, $this->services->find( $this->id )?->actual );
		$this->services->found( $this->id, ServiceState::active, 0, self::at( '2026-02-01 09:00:00' ) );
		$row = $this->rows->of( 'services', $this->id );
		self::assertSame( [ 'active', '', '2026-02-01 09:00:00' ], [ $row['actual'], $row['last_error'], $row['read_back_at'] ] );
	}

	/**
	 * @param list<string> $before
	 * @param list<string> $now
	 * @param list<string> $new
	 */
	#[DataProvider( 'reasons' )]
	public function test_tells_which_reasons_are_new( array $before, array $now, array $new ): void {
		$this->services->held( $this->id, $before );
		self::assertSame( $new, $this->services->held( $this->id, $now ) );
		self::assertSame( implode( ',', $now ), $this->rows->of( 'services', $this->id )['held_reasons'] );
	}

	/** @return iterable<string, array{list<string>, list<string>, list<string>}> */
	public static function reasons(): iterable {
		yield 'none and none'    => [ [], [], [] ];
		yield 'the first'        => [ [], [ 'no_hold' ], [ 'no_hold' ] ];
		yield 'the same'         => [ [ 'no_hold' ], [ 'no_hold' ], [] ];
		yield 'one more'         => [ [ 'no_hold' ], [ 'no_promise', 'no_hold' ], [ 'no_promise' ] ];
		yield 'another'          => [ [ 'no_hold' ], [ 'no_promise' ], [ 'no_promise' ] ];
		yield 'not held anymore' => [ [ 'no_hold' ], [], [] ];
	}

	public function test_is_exempt_until_a_day_or_not_at_all(): void {
		$this->services->exempt( $this->id, self::day( '2026-04-01' ), 'a hospital' );
		self::assertSame( '2026-04-01', $this->services->find( $this->id )?->exempt_until?->to_string() );
		$this->services->exempt( $this->id, null, '' );
		self::assertNull( $this->services->find( $this->id )?->exempt_until );
	}

	public function test_counts_the_suspensions_decided_on_a_day(): void {
		$day  = self::day( '1999-02-01' );
		$tell = fn ( EventKind $event, string $on ) => ( new WpdbStory( $this->database ) )->tell( new Happening( $event, Rows::FIRST_CUSTOMER, self::day( $on ), self::at( '2026-02-01 09:00:00' ) ) );
		self::assertSame( 0, $this->services->wanted_suspended_on( $day ) );
		$tell( EventKind::suspension_wanted, '1999-02-01' );
		$tell( EventKind::suspension_wanted, '1999-02-01' );
		$tell( EventKind::suspension_wanted, '1999-02-02' );
		$tell( EventKind::service_suspended, '1999-02-01' );
		self::assertSame( 2, $this->services->wanted_suspended_on( $day ) );
	}

	public function test_knows_what_was_told_last(): void {
		$tell = fn ( EventKind $event, int $service ) => ( new WpdbStory( $this->database ) )->tell( new Happening( $event, Rows::FIRST_CUSTOMER, self::day( '2026-02-01' ), self::at( '2026-02-01 09:00:00' ), service_id: $service ) );
		$told = fn (): bool => $this->services->was_told_suspended( Rows::FIRST_CUSTOMER, $this->id );
		self::assertFalse( $told() );
		$tell( EventKind::service_suspended, $this->id + 1 );
		$tell( EventKind::suspension_wanted, $this->id );
		self::assertFalse( $told() );
		$tell( EventKind::service_suspended, $this->id );
		$tell( EventKind::restore_wanted, $this->id );
		self::assertTrue( $told() );
		$tell( EventKind::service_restored, $this->id );
		self::assertFalse( $told() );
	}
}
