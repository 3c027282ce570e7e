<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\InvalidPlan;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * € 20 by 10 February and € 16.30 by 10 March.
 */
final class PaymentPlanTest extends TestCase {

	/** @return iterable<string, array{string, string, string}> paid, looked at on, how it stands and what is next */
	public static function days(): iterable {
		yield 'nothing paid, on the day' => [ '0.00', '2026-02-10', 'runs, 2026-02-10 20.00' ];
		yield 'nothing paid, the day after' => [ '0.00', '2026-02-11', 'broken, 2026-02-10 20.00' ];
		yield 'a cent too little, on the day' => [ '19.99', '2026-02-10', 'runs, 2026-02-10 0.01' ];
		yield 'a cent too little, the day after' => [ '19.99', '2026-02-11', 'broken, 2026-02-10 0.01' ];
		yield 'the first, the day after' => [ '20.00', '2026-02-11', 'runs, 2026-03-10 16.30' ];
		yield 'the first, on the day of the second' => [ '20.00', '2026-03-10', 'runs, 2026-03-10 16.30' ];
		yield 'the first, the day after the second' => [ '20.00', '2026-03-11', 'broken, 2026-03-10 16.30' ];
		yield 'more than the first' => [ '30.00', '2026-02-11', 'runs, 2026-03-10 6.30' ];
		yield 'all but a cent, early' => [ '36.29', '2026-02-01', 'runs, 2026-03-10 0.01' ];
		yield 'all, early' => [ '36.30', '2026-02-01', 'kept' ];
		yield 'all, late' => [ '36.30', '2026-04-01', 'kept' ];
		yield 'more than all' => [ '40.00', '2026-03-11', 'kept' ];
		yield 'taken back' => [ '-5.00', '2026-02-05', 'runs, 2026-02-10 25.00' ];
	}

	#[DataProvider( 'days' )]
	public function test_days( string $paid, string $today, string $expected ): void {
		$plan  = self::plan( '2026-02-10 20.00', '2026-03-10 16.30' );
		$paid  = Money::from_decimal( $paid );
		$today = CivilDate::parse( $today );
		$next  = $plan->next( $paid );
		$state = $plan->is_kept( $paid ) ? 'kept' : ( $plan->is_broken( $paid, $today ) ? 'broken' : 'runs' );
		self::assertSame( $expected, $state . ( null === $next ? '' : ", {$next->on->to_string()} {$plan->open_of_next( $paid )->to_decimal()}" ) );
	}

	/** @return iterable<string, array{list<string>, string}> instalments, why not */
	public static function refusals(): iterable {
		yield 'none' => [ [], 'plan_empty' ];
		yield 'nothing to pay' => [ [ '2026-02-10 0.00' ], 'amount_not_positive' ];
		yield 'less than nothing' => [ [ '2026-02-10 -1.00' ], 'amount_not_positive' ];
		yield 'two on one day' => [ [ '2026-02-10 1.00', '2026-02-10 1.00' ], 'plan_out_of_order' ];
		yield 'backwards' => [ [ '2026-02-10 1.00', '2026-02-09 1.00' ], 'plan_out_of_order' ];
		yield 'two currencies' => [ [ '2026-02-10 1.00', '2026-02-11 1.00 USD' ], 'plan_currencies' ];
		yield 'sixty-one' => [ array_map( static fn ( int $day ): string => CivilDate::parse( '2026-02-10' )->plus_days( $day )->to_string() . ' 1.00', range( 0, 60 ) ), 'plan_too_many' ];
	}

	/** @param list<string> $instalments */
	#[DataProvider( 'refusals' )]
	public function test_refusals( array $instalments, string $reason ): void {
		try {
			self::plan( ...$instalments );
			self::fail( 'Taken.' );
		} catch ( InvalidPlan $refused ) {
			self::assertSame( $reason, $refused->reason );
		}
	}

	public static function plan( string ...$instalments ): PaymentPlan {
		return PaymentPlan::of(
			array_map(
				static function ( string $line ): Instalment {
					$words = explode( ' ', $line );
					return new Instalment( CivilDate::parse( $words[0] ), Money::from_decimal( $words[1], $words[2] ?? 'EUR' ) );
				},
				array_values( $instalments )
			)
		);
	}
}
