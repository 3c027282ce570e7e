<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Calendar;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TargetCalendarTest extends TestCase {

	use Seeded;

	/** @return iterable<array{int, list<string>}> year, its closing days on Monday to Friday as the ECB publishes them */
	public static function closing_days(): iterable {
		yield [ 2023, [ '04-07', '04-10', '05-01', '12-25', '12-26' ] ];
		yield [ 2024, [ '01-01', '03-29', '04-01', '05-01', '12-25', '12-26' ] ];
		yield [ 2025, [ '01-01', '04-18', '04-21', '05-01', '12-25', '12-26' ] ];
		yield [ 2026, [ '01-01', '04-03', '04-06', '05-01', '12-25' ] ];
		yield [ 2027, [ '01-01', '03-26', '03-29' ] ];
		yield [ 2028, [ '04-14', '04-17', '05-01', '12-25', '12-26' ] ];
	}

	/** @param list<string> $closing_days */
	#[DataProvider( 'closing_days' )]
	public function test_a_whole_year( int $year, array $closing_days ): void {
		$calendar = new TargetCalendar();
		$closed   = [];
		for ( $date = CivilDate::of( $year, 1, 1 ); $date->year === $year; $date = $date->plus_days( 1 ) ) {
			if ( $date->day_of_week() >= 6 ) {
				self::assertFalse( $calendar->is_business_day( $date ), $date->to_string() );
			} elseif ( ! $calendar->is_business_day( $date ) ) {
				$closed[] = substr( $date->to_string(), 5 );
			}
		}
		self::assertSame( $closing_days, $closed );
	}

	/** @return iterable<array{string, string}> date, that day or the next business day */
	public static function moved(): iterable {
		yield [ '2026-01-15', '2026-01-15' ];
		yield [ '2026-01-17', '2026-01-19' ];
		yield [ '2026-01-18', '2026-01-19' ];
		yield [ '2026-01-01', '2026-01-02' ];
		yield [ '2026-04-03', '2026-04-07' ];
		yield [ '2026-04-05', '2026-04-07' ];
		yield [ '2026-05-01', '2026-05-04' ];
		yield [ '2026-12-25', '2026-12-28' ];
		yield [ '2024-12-25', '2024-12-27' ];
		yield [ '2027-01-01', '2027-01-04' ];
		yield [ '2026-04-27', '2026-04-27' ];
		yield [ '2026-05-05', '2026-05-05' ];
		yield [ '2026-05-14', '2026-05-14' ];
	}

	#[DataProvider( 'moved' )]
	public function test_moved( string $date, string $business_day ): void {
		self::assertSame( $business_day, ( new TargetCalendar() )->on_or_after( CivilDate::parse( $date ) )->to_string() );
	}

	/** @return iterable<array{string, int, string}> date, business days, outcome */
	public static function counted(): iterable {
		yield [ '2026-01-15', 0, '2026-01-15' ];
		yield [ '2026-01-17', 0, '2026-01-17' ];
		yield [ '2026-01-15', 1, '2026-01-16' ];
		yield [ '2026-01-16', 1, '2026-01-19' ];
		yield [ '2026-01-17', 1, '2026-01-19' ];
		yield [ '2026-01-15', 5, '2026-01-22' ];
		yield [ '2026-04-02', 1, '2026-04-07' ];
		yield [ '2026-04-01', 3, '2026-04-08' ];
		yield [ '2025-12-31', 1, '2026-01-02' ];
		yield [ '2025-12-24', 5, '2026-01-05' ];
		yield [ '2026-01-15', -3, '2026-01-12' ];
		yield [ '2026-01-19', -1, '2026-01-16' ];
		yield [ '2026-01-18', -1, '2026-01-16' ];
		yield [ '2026-04-07', -1, '2026-04-02' ];
		yield [ '2026-01-02', -1, '2025-12-31' ];
	}

	#[DataProvider( 'counted' )]
	public function test_counted( string $date, int $days, string $outcome ): void {
		$calendar = new TargetCalendar();
		$from     = CivilDate::parse( $date );
		self::assertSame( $outcome, $calendar->plus_business_days( $from, $days )->to_string() );
		self::assertSame( $outcome, $calendar->minus_business_days( $from, -$days )->to_string() );
	}

	public function test_counting_forth_and_back_ends_where_it_began(): void {
		$random   = $this->random();
		$calendar = new TargetCalendar();
		for ( $case = 0; $case < 1000; $case++ ) {
			$start = $calendar->on_or_after( CivilDate::parse( '2002-01-01' )->plus_days( $random->getInt( 0, 30_000 ) ) );
			$days  = $random->getInt( 1, 30 );
			$there = $calendar->plus_business_days( $start, $days );
			self::assertTrue( $calendar->is_business_day( $there ) );
			self::assertTrue( $calendar->minus_business_days( $there, $days )->equals( $start ), "{$start->to_string()} + {$days}" );
			$between = 0;
			for ( $date = $start->plus_days( 1 ); $date->is_on_or_before( $there ); $date = $date->plus_days( 1 ) ) {
				$between += $calendar->is_business_day( $date ) ? 1 : 0;
			}
			self::assertSame( $days, $between );
		}
	}

	public function test_no_gap_between_business_days_is_longer_than_five_days(): void {
		$calendar = new TargetCalendar();
		$previous = CivilDate::parse( '2002-01-02' );
		while ( $previous->year < 2103 ) {
			$next = $calendar->plus_business_days( $previous, 1 );
			self::assertLessThanOrEqual( 5, $previous->days_until( $next ) );
			self::assertTrue( $calendar->on_or_after( $previous->plus_days( 1 ) )->equals( $next ) );
			$previous = $next;
		}
	}
}
