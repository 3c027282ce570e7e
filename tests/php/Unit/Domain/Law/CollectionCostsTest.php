<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\InvalidFigures;
use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CollectionCostsTest extends TestCase {

	use Refusals;
	use Seeded;
	use ShippedFigures;

	/** @return iterable<string, array{string, string}> principal, costs */
	public static function costs(): iterable {
		yield 'nothing owed' => [ '0.00', '0.00' ];
		yield 'credit' => [ '-50.00', '0.00' ];
		yield 'a cent' => [ '0.01', '40.00' ];
		yield 'a month of hosting' => [ '30.00', '40.00' ];
		yield 'the minimum, just not' => [ '266.66', '40.00' ];
		yield 'the minimum' => [ '266.67', '40.00' ];
		yield 'the last on the minimum' => [ '266.69', '40.00' ];
		yield 'the first above the minimum' => [ '266.70', '40.01' ];
		yield 'three hundred' => [ '300.00', '45.00' ];
		yield 'below 2,500' => [ '2499.99', '375.00' ];
		yield 'in cents below 2,500' => [ '2499.96', '374.99' ];
		yield '2,500' => [ '2500.00', '375.00' ];
		yield 'above 2,500' => [ '2500.01', '375.00' ];
		yield 'half a cent above 2,500' => [ '2500.05', '375.01' ];
		yield 'below 5,000' => [ '4999.99', '625.00' ];
		yield 'in cents below 5,000' => [ '4999.94', '624.99' ];
		yield '5,000' => [ '5000.00', '625.00' ];
		yield 'above 5,000' => [ '5000.01', '625.00' ];
		yield 'half a cent above 5,000' => [ '5000.10', '625.01' ];
		yield 'below 10,000' => [ '9999.99', '875.00' ];
		yield 'in cents below 10,000' => [ '9999.89', '874.99' ];
		yield '10,000' => [ '10000.00', '875.00' ];
		yield 'above 10,000' => [ '10000.01', '875.00' ];
		yield 'half a cent above 10,000' => [ '10000.50', '875.01' ];
		yield 'below 200,000' => [ '199999.99', '2775.00' ];
		yield 'in cents below 200,000' => [ '199999.49', '2774.99' ];
		yield '200,000' => [ '200000.00', '2775.00' ];
		yield 'above 200,000' => [ '200000.01', '2775.00' ];
		yield 'half a cent above 200,000' => [ '200001.00', '2775.01' ];
		yield 'below the maximum' => [ '999998.99', '6774.99' ];
		yield 'a cent below a million' => [ '999999.99', '6775.00' ];
		yield 'a million' => [ '1000000.00', '6775.00' ];
		yield 'a cent above a million' => [ '1000000.01', '6775.00' ];
		yield 'two millions' => [ '2000000.00', '6775.00' ];
	}

	#[DataProvider( 'costs' )]
	public function test_costs( string $principal, string $costs ): void {
		$rule = CollectionCosts::of( self::figures() );
		self::assertSame( $costs, $rule->on( Money::from_decimal( $principal ), CivilDate::parse( '2026-11-01' ) )->to_decimal() );
	}

	public function test_random_principals_against_the_scale_in_another_form(): void {
		$random = $this->random();
		$rule   = CollectionCosts::of( self::figures() );
		$on     = CivilDate::parse( '2026-11-01' );
		for ( $case = 0; $case < 5000; $case++ ) {
			$cents = $random->getInt( 1, 10 ** $random->getInt( 2, 9 ) );
			$costs = $rule->on( Money::of_minor( $cents ), $on )->minor;
			self::assertSame( self::by_thresholds( $cents ), $costs, "{$cents} cents" );
			self::assertLessThanOrEqual( $costs, $rule->on( Money::of_minor( max( 1, $cents - 1 ) ), $on )->minor, 'costs fall where the principal rises' );
		}
	}

	public function test_before_there_was_a_scale_nothing_is_made_up(): void {
		$rule = CollectionCosts::of( self::figures() );
		self::assertSame( '40.00', $rule->on( Money::from_decimal( '30' ), CivilDate::parse( '2012-07-01' ) )->to_decimal() );
		self::assert_refused( InvalidFigures::class, 'figures_none', static fn () => $rule->on( Money::from_decimal( '30' ), CivilDate::parse( '2012-06-30' ) ) );
	}

	public function test_the_scale_is_in_euros(): void {
		$rule = CollectionCosts::of( self::figures() );
		self::assertSame( [ true, false ], [ $rule->are_known_in( 'EUR', CivilDate::parse( '2026-11-01' ) ), $rule->are_known_in( 'USD', CivilDate::parse( '2026-11-01' ) ) ] );
		self::assertFalse( $rule->are_known_in( 'EUR', CivilDate::parse( '2012-06-30' ) ), 'before there was a scale' );
		self::assert_refused( InvalidMoney::class, 'money_mixed_currencies', static fn () => $rule->on( Money::of_minor( 3000, 'USD' ), CivilDate::parse( '2026-11-01' ) ) );
	}

	/** Each rate over everything, less what the rate before it gave more: in thousandths of a cent, rounded once. */
	private static function by_thresholds( int $cents ): int {
		$thousandths = match ( true ) {
			$cents <= 250_000 => $cents * 150,
			$cents <= 500_000 => $cents * 100 + 12_500_000,
			$cents <= 1_000_000 => $cents * 50 + 37_500_000,
			$cents <= 20_000_000 => $cents * 10 + 77_500_000,
			default => $cents * 5 + 177_500_000,
		};
		return max( 4000, min( 677_500, intdiv( $thousandths + 500, 1000 ) ) );
	}
}
