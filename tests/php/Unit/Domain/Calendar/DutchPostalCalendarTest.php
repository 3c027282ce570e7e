<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Calendar;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DutchPostalCalendarTest extends TestCase {

	/** @return iterable<string, array{string, string}> sent, presumed delivered */
	public static function deliveries(): iterable {
		yield 'Monday to Wednesday' => [ '2026-06-01', '2026-06-03' ];
		yield 'Tuesday to Thursday' => [ '2026-06-02', '2026-06-04' ];
		yield 'Wednesday to Friday' => [ '2026-06-03', '2026-06-05' ];
		yield 'Thursday to Saturday' => [ '2026-06-04', '2026-06-06' ];
		yield 'Friday to Tuesday' => [ '2026-06-05', '2026-06-09' ];
		yield 'Saturday to Wednesday' => [ '2026-06-06', '2026-06-10' ];
		yield 'Sunday to Wednesday' => [ '2026-06-07', '2026-06-10' ];
		yield 'over Good Friday' => [ '2026-04-01', '2026-04-04' ];
		yield 'over all of Easter' => [ '2026-04-02', '2026-04-07' ];
		yield 'over Christmas' => [ '2026-12-23', '2026-12-29' ];
		yield 'over New Year' => [ '2025-12-30', '2026-01-02' ];
		yield 'over New Year and a weekend' => [ '2025-12-31', '2026-01-03' ];
		yield 'over King\'s Day' => [ '2027-04-24', '2027-04-29' ];
		yield 'over King\'s Day on the day before' => [ '2025-04-24', '2025-04-29' ];
		yield 'over Liberation Day' => [ '2026-05-02', '2026-05-07' ];
		yield 'over Ascension Day' => [ '2026-05-12', '2026-05-15' ];
		yield 'over Whitsun' => [ '2026-05-22', '2026-05-26' ];
	}

	#[DataProvider( 'deliveries' )]
	public function test_deliveries( string $sent, string $delivered ): void {
		self::assertSame( $delivered, ( new DutchPostalCalendar() )->delivered_on( CivilDate::parse( $sent ) )->to_string() );
	}

	/** @return iterable<array{int, list<string>}> year, its public holidays (Sundays that are always one left out) */
	public static function holidays(): iterable {
		yield [ 2013, [ '01-01', '03-29', '04-01', '04-30', '05-05', '05-09', '05-20', '12-25', '12-26' ] ];
		yield [ 2014, [ '01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26' ] ];
		yield [ 2025, [ '01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26' ] ];
		yield [ 2026, [ '01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26' ] ];
		yield [ 2027, [ '01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26' ] ];
	}

	/** @param list<string> $holidays */
	#[DataProvider( 'holidays' )]
	public function test_holidays( int $year, array $holidays ): void {
		$calendar = new DutchPostalCalendar();
		$found    = [];
		for ( $date = CivilDate::of( $year, 1, 1 ); $date->year === $year; $date = $date->plus_days( 1 ) ) {
			if ( $calendar->is_public_holiday( $date ) ) {
				$found[] = substr( $date->to_string(), 5 );
			}
		}
		self::assertSame( $holidays, $found );
	}

	public function test_a_letter_arrives_on_a_day_that_counts_with_one_such_day_between(): void {
		$calendar = new DutchPostalCalendar();
		for ( $sent = CivilDate::parse( '2024-01-01' ); $sent->year < 2064; $sent = $sent->plus_days( 1 ) ) {
			$delivered = $calendar->delivered_on( $sent );
			$counted   = 0;
			for ( $date = $sent->plus_days( 1 ); $date->is_on_or_before( $delivered ); $date = $date->plus_days( 1 ) ) {
				$counted += 1 === $date->day_of_week() || 7 === $date->day_of_week() || $calendar->is_public_holiday( $date ) ? 0 : 1;
			}
			self::assertSame( 2, $counted, $sent->to_string() );
			self::assertContains( $delivered->day_of_week(), [ 2, 3, 4, 5, 6 ] );
		}
	}
}
