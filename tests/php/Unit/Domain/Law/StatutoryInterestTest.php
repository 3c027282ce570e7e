<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\InterestSlice;
use HostingInvoices\Domain\Law\InvalidFigures;
use HostingInvoices\Domain\Law\StatutoryInterest;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class StatutoryInterestTest extends TestCase {

	use Refusals;
	use Seeded;
	use ShippedFigures;

	/** Rates in hundredths of a per cent, typed over from the sources for the second computation. */
	private const RATES = [
		'business' => [ '2015-01-01' => 805, '2016-07-01' => 800, '2023-01-01' => 1050, '2023-07-01' => 1200, '2024-01-01' => 1250, '2024-07-01' => 1225, '2025-01-01' => 1115, '2025-07-01' => 1015, '2026-07-01' => 1040 ],
		'consumer' => [ '2015-01-01' => 200, '2023-01-01' => 400, '2023-07-01' => 600, '2024-01-01' => 700, '2025-01-01' => 600, '2026-01-01' => 400 ],
	];

	/**
	 * Type, principal, first day, last day, lines of the sheet: first day, last day, days, rate, over, amount.
	 *
	 * @return iterable<string, array{string, string, string, string, list<array{string, string, int, string, string, string}>}>
	 */
	public static function sheets(): iterable {
		yield 'one day' => [ 'consumer', '1000.00', '2026-01-01', '2026-01-01', [ [ '2026-01-01', '2026-01-01', 1, '4', '1000.00', '0.11' ] ] ];
		yield 'a full year' => [ 'consumer', '1000.00', '2026-01-01', '2026-12-31', [ [ '2026-01-01', '2026-12-31', 365, '4', '1000.00', '40.00' ] ] ];
		yield 'a full leap year' => [ 'consumer', '1000.00', '2024-01-01', '2024-12-31', [ [ '2024-01-01', '2024-12-31', 366, '7', '1000.00', '70.19' ] ] ];
		yield 'two years' => [
			'consumer', '1000.00', '2026-01-01', '2027-12-31',
			[ [ '2026-01-01', '2026-12-31', 365, '4', '1000.00', '40.00' ], [ '2027-01-01', '2027-12-31', 365, '4', '1040.00', '41.60' ] ],
		];
		yield 'an invoice of hosting over a change' => [
			'business', '36.30', '2026-06-16', '2026-07-31',
			[ [ '2026-06-16', '2026-06-30', 15, '10.15', '36.30', '0.15' ], [ '2026-07-01', '2026-07-31', 31, '10.4', '36.30', '0.32' ] ],
		];
		yield 'the last day before a change' => [ 'business', '1000.00', '2026-06-01', '2026-06-30', [ [ '2026-06-01', '2026-06-30', 30, '10.15', '1000.00', '8.34' ] ] ];
		yield 'the first day after a change' => [
			'business', '1000.00', '2026-06-01', '2026-07-01',
			[ [ '2026-06-01', '2026-06-30', 30, '10.15', '1000.00', '8.34' ], [ '2026-07-01', '2026-07-01', 1, '10.4', '1000.00', '0.28' ] ],
		];
		yield 'a row that changes nothing splits nothing' => [ 'consumer', '1000.00', '2026-06-01', '2026-07-31', [ [ '2026-06-01', '2026-07-31', 61, '4', '1000.00', '6.68' ] ] ];
		yield 'a year that ends between changes' => [
			'consumer', '1000.00', '2024-10-01', '2025-12-31',
			[
				[ '2024-10-01', '2024-12-31', 92, '7', '1000.00', '17.64' ],
				[ '2025-01-01', '2025-09-30', 273, '6', '1000.00', '44.88' ],
				[ '2025-10-01', '2025-12-31', 92, '6', '1062.52', '16.07' ],
			],
		];
		yield 'from 29 February' => [
			'consumer', '1000.00', '2024-02-29', '2025-03-01',
			[
				[ '2024-02-29', '2024-12-31', 307, '7', '1000.00', '58.88' ],
				[ '2025-01-01', '2025-02-27', 58, '6', '1000.00', '9.53' ],
				[ '2025-02-28', '2025-03-01', 2, '6', '1068.41', '0.35' ],
			],
		];
		yield 'paid before it began' => [ 'consumer', '1000.00', '2026-01-02', '2026-01-01', [] ];
		yield 'nothing owed' => [ 'consumer', '0.00', '2026-01-01', '2026-12-31', [] ];
		yield 'credit' => [ 'consumer', '-10.00', '2026-01-01', '2026-12-31', [] ];
	}

	/** @param list<array{string, string, int, string, string, string}> $lines */
	#[DataProvider( 'sheets' )]
	public function test_sheets( string $type, string $principal, string $from, string $until, array $lines ): void {
		$rule  = StatutoryInterest::of( self::figures() );
		$claim = [ Money::from_decimal( $principal ), CustomerType::from( $type ), CivilDate::parse( $from ), CivilDate::parse( $until ) ];
		$shown = array_map(
			static fn ( InterestSlice $slice ): array => [ $slice->from->to_string(), $slice->until->to_string(), $slice->days, $slice->rate->to_decimal(), $slice->base->to_decimal(), $slice->amount->to_decimal() ],
			$rule->working( ...$claim )
		);
		self::assertSame( $lines, $shown );
		$sum = array_reduce( $lines, static fn ( Money $sum, array $line ): Money => $sum->plus( Money::from_decimal( $line[5] ) ), Money::zero() );
		self::assertSame( $sum->to_decimal(), $rule->on( ...$claim )->to_decimal() );
	}

	public function test_random_claims_against_a_computation_day_by_day(): void {
		$random = $this->random();
		$rule   = StatutoryInterest::of( self::figures() );
		for ( $case = 0; $case < 300; $case++ ) {
			$type  = CustomerType::cases()[ $random->getInt( 0, 1 ) ];
			$cents = $random->getInt( 1, 10 ** $random->getInt( 3, 8 ) );
			$from  = ( new \DateTimeImmutable( '2015-01-01', new \DateTimeZone( 'UTC' ) ) )->modify( '+' . $random->getInt( 0, 4300 ) . ' days' );
			$until = $from->modify( '+' . $random->getInt( 0, 1500 ) . ' days' );
			$claim = [ Money::of_minor( $cents ), $type, CivilDate::parse( $from->format( 'Y-m-d' ) ), CivilDate::parse( $until->format( 'Y-m-d' ) ) ];
			[ $exact, $in_cents ] = self::day_by_day( $cents, $type, $from, $until );
			$where = "{$type->value}, {$cents} cents, {$from->format( 'Y-m-d' )} to {$until->format( 'Y-m-d' )}";
			self::assertSame( $in_cents, $rule->on( ...$claim )->minor, $where );
			// Rounding each slice can move the outcome by half a cent a slice, and interest on that.
			self::assertEqualsWithDelta( $exact, $rule->on( ...$claim )->minor, 0.6 * max( 1, count( $rule->working( ...$claim ) ) ), $where );
		}
	}

	public function test_the_slices_lie_end_to_end_and_the_base_grows_by_the_interest_of_each_year(): void {
		$from   = CivilDate::parse( '2019-03-15' );
		$until  = CivilDate::parse( '2026-11-01' );
		$slices = StatutoryInterest::of( self::figures() )->working( Money::from_decimal( '1234.56' ), CustomerType::business, $from, $until );
		$next   = $from;
		$base   = Money::from_decimal( '1234.56' );
		$saved  = Money::zero();
		foreach ( $slices as $slice ) {
			self::assertTrue( $slice->from->equals( $next ) );
			if ( 3 === $next->month && 15 === $next->day ) {
				$base  = $base->plus( $saved );
				$saved = Money::zero();
			}
			self::assertTrue( $slice->base->equals( $base ), $next->to_string() );
			$saved = $saved->plus( $slice->amount );
			$next  = $slice->until->plus_days( 1 );
		}
		self::assertTrue( $next->equals( $until->plus_days( 1 ) ) );
		self::assertCount( 15, $slices );
	}

	public function test_before_the_first_rate_nothing_is_made_up(): void {
		$rule = StatutoryInterest::of( self::figures() );
		self::assert_refused(
			InvalidFigures::class,
			'figures_none',
			static fn () => $rule->on( Money::from_decimal( '10' ), CustomerType::consumer, CivilDate::parse( '2014-12-31' ), CivilDate::parse( '2015-01-31' ) )
		);
	}

	public function test_an_amount_as_large_as_they_come_does_not_overflow_on_the_way(): void {
		$rule = StatutoryInterest::of( self::figures() );
		$on   = CivilDate::parse( '2026-01-01' );
		self::assertSame( '5053902485947.82', $rule->on( Money::of_minor( PHP_INT_MAX >> 1 ), CustomerType::consumer, $on, $on )->to_decimal() );
	}

	/**
	 * The second computation: one day at a time with PHP's own dates, the rates from the table above.
	 *
	 * @return array{float, int} Unrounded, and with each run of days at one rate within a year rounded to the cent.
	 */
	private static function day_by_day( int $cents, CustomerType $type, \DateTimeImmutable $from, \DateTimeImmutable $until ): array {
		$exact       = 0.0;
		$exact_year  = 0.0;
		$total       = 0;
		$total_year  = 0;
		$run         = [ 'rate' => 0, 'days' => 0 ];
		$years       = 0;
		$flush       = static function () use ( &$run, &$total_year, &$total, $cents ): void {
			// Hundredths of a per cent × days ÷ (10,000 × 365).
			$total_year += (int) floor( ( 2 * ( $cents + $total ) * $run['rate'] * $run['days'] + 3_650_000 ) / 7_300_000 );
			$run         = [ 'rate' => 0, 'days' => 0 ];
		};
		for ( $day = $from; $day <= $until; $day = $day->modify( '+1 day' ) ) {
			if ( $day->format( 'Y-m-d' ) === self::anniversary( $from, $years + 1 ) ) {
				$flush();
				$total      += $total_year;
				$exact      += $exact_year;
				$total_year  = 0;
				$exact_year  = 0.0;
				$years      += 1;
			}
			$rate = self::rate( $type, $day );
			if ( $rate !== $run['rate'] ) {
				$flush();
			}
			$run         = [ 'rate' => $rate, 'days' => $run['days'] + 1 ];
			$exact_year += ( $cents + $exact ) * $rate / 3_650_000;
		}
		$flush();
		return [ $exact + $exact_year, $total + $total_year ];
	}

	private static function anniversary( \DateTimeImmutable $from, int $years ): string {
		$year = (int) $from->format( 'Y' ) + $years;
		return '02-29' === $from->format( 'm-d' ) && ! checkdate( 2, 29, $year ) ? "{$year}-02-28" : $year . $from->format( '-m-d' );
	}

	private static function rate( CustomerType $type, \DateTimeImmutable $day ): int {
		$found = 0;
		foreach ( self::RATES[ $type->value ] as $from => $rate ) {
			$found = $from <= $day->format( 'Y-m-d' ) ? $rate : $found;
		}
		return $found;
	}
}
