<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\InvalidPeriod;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PeriodScheduleTest extends TestCase {

	use Refusals;
	use Seeded;

	/** @return iterable<array{string, int, int, string, string}> anchor, months, index, first day, last day */
	public static function periods(): iterable {
		yield [ '2026-01-01', 1, 0, '2026-01-01', '2026-01-31' ];
		yield [ '2026-01-01', 1, 1, '2026-02-01', '2026-02-28' ];
		yield [ '2026-01-01', 1, 11, '2026-12-01', '2026-12-31' ];
		yield [ '2026-01-31', 1, 0, '2026-01-31', '2026-02-27' ];
		yield [ '2026-01-31', 1, 1, '2026-02-28', '2026-03-30' ];
		yield [ '2026-01-31', 1, 2, '2026-03-31', '2026-04-29' ];
		yield [ '2026-01-31', 1, 3, '2026-04-30', '2026-05-30' ];
		yield [ '2026-01-31', 1, 25, '2028-02-29', '2028-03-30' ];
		yield [ '2026-01-30', 1, 1, '2026-02-28', '2026-03-29' ];
		yield [ '2026-01-15', 3, 1, '2026-04-15', '2026-07-14' ];
		yield [ '2025-11-30', 3, 1, '2026-02-28', '2026-05-29' ];
		yield [ '2025-11-30', 3, 2, '2026-05-30', '2026-08-29' ];
		yield [ '2025-08-31', 6, 1, '2026-02-28', '2026-08-30' ];
		yield [ '2024-02-29', 12, 0, '2024-02-29', '2025-02-27' ];
		yield [ '2024-02-29', 12, 1, '2025-02-28', '2026-02-27' ];
		yield [ '2024-02-29', 12, 4, '2028-02-29', '2029-02-27' ];
		yield [ '2026-03-31', 7, 1, '2026-10-31', '2027-05-30' ];
		yield [ '2026-01-01', 120, 1, '2036-01-01', '2045-12-31' ];
	}

	#[DataProvider( 'periods' )]
	public function test_periods( string $anchor, int $months, int $index, string $first, string $last ): void {
		$schedule = PeriodSchedule::of( CivilDate::parse( $anchor ), Interval::of_months( $months ) );
		self::assertSame( [ $first, $last ], $schedule->period( $index )->to_array() );
		self::assertSame( $index, $schedule->index_on( CivilDate::parse( $first ) ) );
		self::assertSame( $index, $schedule->index_on( CivilDate::parse( $last ) ) );
		self::assertSame( $index + 1, $schedule->index_on( CivilDate::parse( $last )->plus_days( 1 ) ) );
	}

	public function test_before_the_anchor_there_is_nothing(): void {
		$anchor   = CivilDate::parse( '2026-01-15' );
		$schedule = PeriodSchedule::of( $anchor, Interval::of_months( 1 ) );
		self::assertNull( $schedule->index_on( $anchor->plus_days( -1 ) ) );
		self::assertNull( $schedule->index_on( CivilDate::parse( '0001-01-01' ) ) );
		self::assertSame( 0, $schedule->index_on( $anchor ) );
		self::assert_refused( InvalidPeriod::class, 'period_index', static fn () => $schedule->period( -1 ) );
	}

	public function test_beyond_the_calendar_there_is_nothing_either(): void {
		$schedule = PeriodSchedule::of( CivilDate::parse( '2026-01-15' ), Interval::of_months( 1 ) );
		self::assertSame( [ '9999-11-15', '9999-12-14' ], $schedule->period( 95_686 )->to_array() );
		self::assert_refused( InvalidDate::class, 'date_range', static fn () => $schedule->period( 95_687 ) );
		self::assert_refused( InvalidDate::class, 'date_range', static fn () => $schedule->period( PHP_INT_MAX ) );
	}

	/** @return iterable<string, array{int}> */
	public static function month_lengths(): iterable {
		foreach ( [ ...range( 1, 24 ), 36, 60, 120 ] as $months ) {
			yield "{$months} months" => [ $months ];
		}
	}

	/**
	 * Every day of the month as anchor, in a leap year and around it: no gap, no overlap, no drift for twenty years.
	 */
	#[DataProvider( 'month_lengths' )]
	public function test_twenty_years_without_gap_overlap_or_drift( int $months ): void {
		foreach ( [ '2023-12', '2024-01', '2024-02', '2024-08' ] as $month ) {
			$first = CivilDate::parse( "{$month}-01" );
			for ( $anchor = $first; $anchor->month === $first->month; $anchor = $anchor->plus_days( 1 ) ) {
				self::assert_whole( $anchor, $months );
			}
		}
	}

	public function test_random_schedules_without_gap_overlap_or_drift(): void {
		$random = $this->random();
		for ( $case = 0; $case < 150; $case++ ) {
			self::assert_whole( CivilDate::parse( '2000-01-01' )->plus_days( $random->getInt( 0, 40_000 ) ), $random->getInt( 1, 24 ) );
		}
	}

	public function test_every_day_lies_in_the_period_of_its_index(): void {
		$random = $this->random();
		for ( $case = 0; $case < 20; $case++ ) {
			$anchor   = CivilDate::parse( '2023-06-01' )->plus_days( $random->getInt( 0, 1500 ) );
			$schedule = PeriodSchedule::of( $anchor, Interval::of_months( $random->getInt( 1, 24 ) ) );
			for ( $days = 0; $days < 1500; $days++ ) {
				$date  = $anchor->plus_days( $days );
				$index = $schedule->index_on( $date );
				self::assertNotNull( $index );
				self::assertTrue( $schedule->period( $index )->contains( $date ), "{$anchor->to_string()}, {$date->to_string()}" );
			}
		}
	}

	private static function assert_whole( CivilDate $anchor, int $months ): void {
		$schedule = PeriodSchedule::of( $anchor, Interval::of_months( $months ) );
		$until    = $anchor->plus_months( 240 );
		$next     = $anchor;
		for ( $k = 0; $next->is_before( $until ); $k++ ) {
			$period = $schedule->period( $k );
			$where  = "{$anchor->to_string()}, {$months} months, period {$k}";
			self::assertTrue( $period->first->equals( $next ), "{$where}: gap or overlap" );
			self::assertSame( $anchor->year * 12 + $anchor->month + $k * $months, $period->first->year * 12 + $period->first->month, "{$where}: not its month" );
			self::assertSame( min( $anchor->day, self::days_in_month( $period->first ) ), $period->first->day, "{$where}: drift" );
			$next = $period->last->plus_days( 1 );
		}
	}

	private static function days_in_month( CivilDate $date ): int {
		return (int) ( new \DateTimeImmutable( $date->to_string() ) )->format( 't' );
	}
}
