<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Calendar;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CivilDateTest extends TestCase {

	use Refusals;
	use Seeded;

	/** @return iterable<array{string, string}> text, reason */
	public static function refused(): iterable {
		yield [ '2026-02-30', 'date_day' ];
		yield [ '2026-02-29', 'date_day' ];
		yield [ '2100-02-29', 'date_day' ];
		yield [ '2026-04-31', 'date_day' ];
		yield [ '2026-01-00', 'date_day' ];
		foreach ( [ '2026-01-32', '2024-02-30', '2026-03-32', '2026-05-32', '2026-06-31', '2026-07-32', '2026-08-32', '2026-09-31', '2026-10-32', '2026-11-31', '2026-12-32' ] as $text ) {
			yield [ $text, 'date_day' ];
		}
		yield [ '2026-00-10', 'date_month' ];
		yield [ '2026-13-10', 'date_month' ];
		yield [ '0000-01-01', 'date_range' ];
		foreach ( [ '', '2026', '2026-1-1', '26-01-01', '2026-01-01 ', ' 2026-01-01', "2026-01-01\n", '2026/01/01', '01-01-2026', '2026-01-01T00:00:00Z', '-2026-01-01', '12026-01-01', 'tomorrow', '２０２６-01-01' ] as $text ) {
			yield [ $text, 'date_format' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $text, string $reason ): void {
		self::assert_refused( InvalidDate::class, $reason, static fn () => CivilDate::parse( $text ) );
	}

	public function test_a_30_february_says_what_is_wrong_with_it(): void {
		$refusal = self::assert_refused( InvalidDate::class, 'date_day', static fn () => CivilDate::of( 2026, 2, 30 ) );
		self::assertSame( '2026-02-30 does not exist: that month has 28 days.', $refusal->getMessage() );
	}

	/** @return iterable<array{string, int, int, int}> */
	public static function parsed(): iterable {
		yield [ '2026-01-31', 2026, 1, 31 ];
		yield [ '2024-02-29', 2024, 2, 29 ];
		yield [ '2000-02-29', 2000, 2, 29 ];
		yield [ '0001-01-01', 1, 1, 1 ];
		yield [ '9999-12-31', 9999, 12, 31 ];
	}

	#[DataProvider( 'parsed' )]
	public function test_parsed( string $text, int $year, int $month, int $day ): void {
		$date = CivilDate::parse( $text );
		self::assertSame( [ $year, $month, $day ], [ $date->year, $date->month, $date->day ] );
		self::assertSame( $text, $date->to_string() );
		self::assertTrue( $date->equals( CivilDate::of( $year, $month, $day ) ) );
	}

	/** @return iterable<string, array{string, string, string}> instant, zone, date there */
	public static function instants(): iterable {
		yield 'winter evening' => [ '2026-01-31T22:59:59Z', 'Europe/Amsterdam', '2026-01-31' ];
		yield 'winter midnight' => [ '2026-01-31T23:00:00Z', 'Europe/Amsterdam', '2026-02-01' ];
		yield 'summer evening' => [ '2026-06-30T21:59:59Z', 'Europe/Amsterdam', '2026-06-30' ];
		yield 'summer midnight' => [ '2026-06-30T22:00:00Z', 'Europe/Amsterdam', '2026-07-01' ];
		yield 'clocks go forward' => [ '2026-03-29T01:00:00Z', 'Europe/Amsterdam', '2026-03-29' ];
		yield 'clocks go back' => [ '2026-10-24T22:00:00Z', 'Europe/Amsterdam', '2026-10-25' ];
		yield 'an instant of another zone' => [ '2026-01-01T00:30:00+09:00', 'Europe/Amsterdam', '2025-12-31' ];
		yield 'west' => [ '2026-01-01T04:00:00Z', 'America/New_York', '2025-12-31' ];
		yield 'an offset as zone' => [ '2026-01-01T23:30:00Z', '+01:00', '2026-01-02' ];
	}

	#[DataProvider( 'instants' )]
	public function test_instants( string $instant, string $zone, string $date ): void {
		$zone = new \DateTimeZone( $zone );
		self::assertSame( $date, CivilDate::from_instant( new \DateTimeImmutable( $instant ), $zone )->to_string() );
		self::assertSame( $date, CivilDate::from_instant( new \DateTime( $instant ), $zone )->to_string() );
	}

	public function test_an_instant_stays_as_it_is(): void {
		$instant = new \DateTime( '2026-01-31T23:30:00Z' );
		CivilDate::from_instant( $instant, new \DateTimeZone( 'Europe/Amsterdam' ) );
		self::assertSame( '2026-01-31T23:30:00+00:00', $instant->format( 'c' ) );
	}

	/** @return iterable<array{string, int, string}> date, months, outcome */
	public static function months(): iterable {
		yield [ '2026-01-31', 1, '2026-02-28' ];
		yield [ '2026-01-31', 2, '2026-03-31' ];
		yield [ '2026-01-31', 3, '2026-04-30' ];
		yield [ '2024-01-31', 1, '2024-02-29' ];
		yield [ '2024-01-30', 1, '2024-02-29' ];
		yield [ '2024-01-29', 1, '2024-02-29' ];
		yield [ '2023-01-29', 1, '2023-02-28' ];
		yield [ '2024-02-29', 12, '2025-02-28' ];
		yield [ '2024-02-29', 48, '2028-02-29' ];
		yield [ '2096-02-29', 48, '2100-02-28' ];
		yield [ '2026-12-31', 2, '2027-02-28' ];
		yield [ '2026-12-15', 1, '2027-01-15' ];
		yield [ '2026-11-30', 1, '2026-12-30' ];
		yield [ '2026-12-01', 12, '2027-12-01' ];
		yield [ '2026-05-15', 0, '2026-05-15' ];
		yield [ '2026-03-31', -1, '2026-02-28' ];
		yield [ '2026-01-31', -1, '2025-12-31' ];
		yield [ '2026-01-15', -13, '2024-12-15' ];
		yield [ '2026-12-31', -10, '2026-02-28' ];
		yield [ '0001-12-31', -11, '0001-01-31' ];
		yield [ '9999-01-31', 11, '9999-12-31' ];
	}

	#[DataProvider( 'months' )]
	public function test_months( string $date, int $months, string $outcome ): void {
		$there = CivilDate::parse( $date )->plus_months( $months );
		self::assertSame( $outcome, $there->to_string() );
		self::assertSame( 0, $there->days_until( CivilDate::parse( $outcome ) ), 'day number and parts disagree' );
	}

	/** @return iterable<array{string, int, string}> date, days, outcome */
	public static function days(): iterable {
		yield [ '2026-01-31', 1, '2026-02-01' ];
		yield [ '2026-02-28', 1, '2026-03-01' ];
		yield [ '2024-02-28', 1, '2024-02-29' ];
		yield [ '2024-02-29', 1, '2024-03-01' ];
		yield [ '2026-12-31', 1, '2027-01-01' ];
		yield [ '2026-01-01', -1, '2025-12-31' ];
		yield [ '2026-03-01', -1, '2026-02-28' ];
		yield [ '2024-03-01', -1, '2024-02-29' ];
		yield [ '2026-01-01', 365, '2027-01-01' ];
		yield [ '2024-01-01', 366, '2025-01-01' ];
		yield [ '2026-05-10', 0, '2026-05-10' ];
		yield [ '2026-05-10', 18, '2026-05-28' ];
		yield [ '2026-05-10', 19, '2026-05-29' ];
		yield [ '2026-05-10', -9, '2026-05-01' ];
		yield [ '2026-05-10', -10, '2026-04-30' ];
		yield [ '1970-01-01', -1, '1969-12-31' ];
		yield [ '0001-01-01', 3_652_058, '9999-12-31' ];
		yield [ '9999-12-31', -3_652_058, '0001-01-01' ];
	}

	#[DataProvider( 'days' )]
	public function test_days( string $date, int $days, string $outcome ): void {
		self::assertSame( $outcome, CivilDate::parse( $date )->plus_days( $days )->to_string() );
		self::assertSame( $days, CivilDate::parse( $date )->days_until( CivilDate::parse( $outcome ) ) );
	}

	/** @return iterable<string, array{callable(): mixed}> */
	public static function beyond_the_calendar(): iterable {
		$first = CivilDate::parse( '0001-01-01' );
		$last  = CivilDate::parse( '9999-12-31' );
		yield 'year 0' => [ static fn () => CivilDate::of( 0, 1, 1 ) ];
		yield 'year 10000' => [ static fn () => CivilDate::of( 10_000, 1, 1 ) ];
		yield 'a day too early' => [ static fn () => $first->plus_days( -1 ) ];
		yield 'a day too late' => [ static fn () => $last->plus_days( 1 ) ];
		yield 'a month too early' => [ static fn () => $first->plus_months( -1 ) ];
		yield 'years too early' => [ static fn () => $first->plus_months( -30 ) ];
		yield 'a month too late' => [ static fn () => $last->plus_months( 1 ) ];
		yield 'all days there are' => [ static fn () => $first->plus_days( PHP_INT_MAX - 1 ) ];
		yield 'all days back' => [ static fn () => $first->plus_days( PHP_INT_MIN ) ];
		yield 'all months there are' => [ static fn () => $first->plus_months( PHP_INT_MAX ) ];
		yield 'all months back' => [ static fn () => $first->plus_months( PHP_INT_MIN ) ];
		yield 'an instant after it' => [ static fn () => CivilDate::from_instant( new \DateTimeImmutable( '@999999999999' ), new \DateTimeZone( 'UTC' ) ) ];
	}

	/** @param callable(): mixed $act */
	#[DataProvider( 'beyond_the_calendar' )]
	public function test_beyond_the_calendar( callable $act ): void {
		self::assert_refused( InvalidDate::class, 'date_range', $act );
	}

	/** @return iterable<array{string, string, int}> one, other, sign of the comparison */
	public static function comparisons(): iterable {
		yield [ '2026-01-01', '2026-01-01', 0 ];
		yield [ '2026-01-01', '2026-01-02', -1 ];
		yield [ '2026-01-31', '2026-02-01', -1 ];
		yield [ '2025-12-31', '2026-01-01', -1 ];
		yield [ '2026-10-01', '2026-09-30', 1 ];
		yield [ '1969-12-31', '1970-01-01', -1 ];
	}

	#[DataProvider( 'comparisons' )]
	public function test_comparisons( string $one, string $other, int $sign ): void {
		$a = CivilDate::parse( $one );
		$b = CivilDate::parse( $other );
		self::assertSame( $sign, $a->compare( $b ) );
		self::assertSame( $sign < 0, $a->is_before( $b ) );
		self::assertSame( $sign > 0, $a->is_after( $b ) );
		self::assertSame( $sign <= 0, $a->is_on_or_before( $b ) );
		self::assertSame( $sign >= 0, $a->is_on_or_after( $b ) );
		self::assertSame( 0 === $sign, $a->equals( $b ) );
		self::assertSame( $sign <= 0 ? $one : $other, CivilDate::earliest( $a, $b )->to_string() );
		self::assertSame( $sign >= 0 ? $one : $other, CivilDate::latest( $a, $b )->to_string() );
	}

	public function test_earliest_and_latest_of_many(): void {
		$dates = array_map( CivilDate::parse( ... ), [ '2026-03-01', '2025-12-31', '2026-11-30', '2026-01-01' ] );
		self::assertSame( '2025-12-31', CivilDate::earliest( ...$dates )->to_string() );
		self::assertSame( '2026-11-30', CivilDate::latest( ...$dates )->to_string() );
		self::assertSame( '2026-03-01', CivilDate::earliest( $dates[0] )->to_string() );
		self::assertSame( '2026-03-01', CivilDate::latest( $dates[0] )->to_string() );
	}

	public function test_every_day_of_a_full_cycle_agrees_with_php(): void {
		$utc  = new \DateTimeZone( 'UTC' );
		$php  = new \DateTimeImmutable( '1899-12-31', $utc );
		$date = CivilDate::parse( '1899-12-31' );
		// Four hundred years: the Gregorian calendar repeats itself after them, weekdays too.
		for ( $number = 0; $number < 146_097; $number++ ) {
			$expected = $php->format( 'Y-m-d N' );
			if ( $date->to_string() . ' ' . $date->day_of_week() !== $expected ) {
				self::fail( "{$date->to_string()} is not {$expected}" );
			}
			$php  = $php->modify( '+1 day' );
			$date = $date->plus_days( 1 );
		}
		self::assertSame( '2299-12-31', $date->to_string() );
	}

	public function test_random_dates_agree_with_php(): void {
		$random = $this->random();
		$utc    = new \DateTimeZone( 'UTC' );
		for ( $case = 0; $case < 5000; $case++ ) {
			$php  = ( new \DateTimeImmutable( '0001-01-01', $utc ) )->modify( '+' . $random->getInt( 0, 3_652_058 ) . ' days' );
			$date = CivilDate::parse( $php->format( 'Y-m-d' ) );
			$days = $random->getInt( -800, 800 );
			self::assertSame( (int) $php->format( 'N' ), $date->day_of_week(), $date->to_string() );
			if ( $date->year > 3 && $date->year < 9997 ) {
				$there = $date->plus_days( $days );
				self::assertSame( $php->modify( "{$days} days" )->format( 'Y-m-d' ), $there->to_string() );
				self::assertSame( $days, $date->days_until( $there ) );
				self::assertTrue( $there->plus_days( -$days )->equals( $date ) );
			}
		}
	}

	public function test_random_months_agree_with_php(): void {
		$random = $this->random();
		$utc    = new \DateTimeZone( 'UTC' );
		for ( $case = 0; $case < 5000; $case++ ) {
			$php    = ( new \DateTimeImmutable( '1900-01-01', $utc ) )->modify( '+' . $random->getInt( 0, 100_000 ) . ' days' );
			$months = $random->getInt( -600, 600 );
			$first  = $php->modify( 'first day of this month' )->modify( "{$months} months" );
			$day    = min( (int) $php->format( 'j' ), (int) $first->format( 't' ) );
			$there  = CivilDate::parse( $php->format( 'Y-m-d' ) )->plus_months( $months );
			self::assertSame( $first->format( 'Y-m-' ) . sprintf( '%02d', $day ), $there->to_string() );
		}
	}
}
