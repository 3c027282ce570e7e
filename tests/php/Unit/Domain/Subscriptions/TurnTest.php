<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\CoveredDays;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\EarliestEnd;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\PlanTerms;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Subscriptions\Turn;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TurnTest extends TestCase {

	#[DataProvider( 'plans' )]
	public function test_another_plan_in_the_middle_of_a_period( string $anchor, string $old, string $discount, int $invoiced, string $day, string $new, string $every, array $lines, string $sum ): void {
		$before = self::subscription( $anchor, $old, $invoiced );
		$turn   = Turn::to_plan( $before, new PlanTerms( 'large', Money::from_decimal( $new ), 1, Interval::parse( $every ) ), self::day( $day ), self::covered( $before, $discount ) );
		self::assertSame( $lines, self::lines( $turn ) );
		self::assertSame( $sum, $turn->sum()->to_decimal() );
	}

	/** Anchor, old price, discount on each period, periods invoiced, day, new price, new interval; lines; sum. */
	public static function plans(): iterable {
		yield 'half of January' => [ '2026-01-01', '31.00', '0.00', 1, '2026-01-17', '62.00', '1 month', [ 'small 01-17..01-31 -15.00', 'large 01-17..01-31 30.00' ], '15.00' ];
		yield 'on the first day' => [ '2026-01-01', '30.00', '0.00', 1, '2026-01-01', '45.00', '1 month', [ 'small 01-01..01-31 -30.00', 'large 01-01..01-31 45.00' ], '15.00' ];
		yield 'on the last day' => [ '2026-01-01', '30.00', '0.00', 1, '2026-01-31', '45.00', '1 month', [ 'small 01-31..01-31 -0.97', 'large 01-31..01-31 1.45' ], '0.48' ];
		yield 'February' => [ '2026-02-01', '28.00', '0.00', 1, '2026-02-15', '14.00', '1 month', [ 'small 02-15..02-28 -14.00', 'large 02-15..02-28 7.00' ], '-7.00' ];
		yield 'February of a leap year' => [ '2028-02-01', '29.00', '0.00', 1, '2028-02-29', '58.00', '1 month', [ 'small 02-29..02-29 -1.00', 'large 02-29..02-29 2.00' ], '1.00' ];
		yield 'a leap year' => [ '2028-01-01', '366.00', '0.00', 1, '2028-03-01', '732.00', '12 months', [ 'small 03-01..12-31 -306.00', 'large 03-01..12-31 612.00' ], '306.00' ];
		yield 'from the 31st' => [ '2026-01-31', '28.00', '0.00', 1, '2026-02-14', '56.00', '1 month', [ 'small 02-14..02-27 -14.00', 'large 02-14..02-27 28.00' ], '14.00' ];
		yield 'a cent that does not divide' => [ '2026-01-01', '10.00', '0.00', 1, '2026-01-11', '20.00', '1 month', [ 'small 01-11..01-31 -6.77', 'large 01-11..01-31 13.55' ], '6.78' ];
		yield 'the discount is not given back as money' => [ '2026-01-01', '31.00', '0.62', 1, '2026-01-17', '62.00', '1 month', [ 'small 01-17..01-31 -14.70', 'large 01-17..01-31 30.00' ], '15.30' ];
		yield 'invoiced ahead' => [ '2026-01-01', '31.00', '0.00', 2, '2026-01-17', '62.00', '1 month', [ 'small 01-17..01-31 -15.00', 'small 02-01..02-28 -31.00', 'large 01-17..01-31 30.00', 'large 02-01..02-28 62.00' ], '46.00' ];
		yield 'to years: begins anew, and is charged as a period' => [ '2026-01-01', '31.00', '0.00', 1, '2026-01-17', '300.00', '12 months', [ 'small 01-17..01-31 -15.00' ], '-15.00' ];
		yield 'to months' => [ '2026-01-01', '365.00', '0.00', 1, '2026-12-01', '40.00', '1 month', [ 'small 12-01..12-31 -31.00' ], '-31.00' ];
		yield 'for nothing' => [ '2026-01-01', '31.00', '0.00', 1, '2026-01-17', '0.00', '1 month', [ 'small 01-17..01-31 -15.00', 'large 01-17..01-31 0.00' ], '-15.00' ];
	}

	public function test_twice_in_a_period_takes_back_only_what_the_second_plan_charged(): void {
		$first  = Turn::to_plan( self::subscription( '2026-01-01', '31.00', 1 ), new PlanTerms( 'large', Money::from_decimal( '62.00' ), 1, Interval::of_months( 1 ) ), self::day( '2026-01-11' ), self::covered( self::subscription( '2026-01-01', '31.00', 1 ), '0.00' ) );
		$charge = $first->charges[0];
		$again  = static fn ( bool $is_invoiced ): Turn => Turn::to_plan(
			$first->after,
			new PlanTerms( 'small', Money::from_decimal( '31.00' ), 1, Interval::of_months( 1 ) ),
			self::day( '2026-01-21' ),
			[ new CoveredDays( 'adjustment', 1, 'large', '', $charge->whole, $charge->value, $charge->days, Money::zero(), $charge->days->last, $is_invoiced ) ]
		);
		self::assertSame( [ 'small 01-11..01-31 -21.00', 'large 01-11..01-31 42.00' ], self::lines( $first ) );
		self::assertSame( [ 'large 01-21..01-31 -22.00', 'small 01-21..01-31 11.00' ], self::lines( $again( true ) ) );
		// What waits for an invoice is made shorter; nothing has to be given back.
		self::assertSame( [ 'small 01-21..01-31 11.00' ], self::lines( $again( false ) ) );
		self::assertSame( '20.00', $charge->up_to( self::day( '2026-01-20' ) )?->amount->to_decimal() );
		self::assertNull( $charge->up_to( self::day( '2026-01-10' ) ) );
	}

	#[DataProvider( 'ends' )]
	public function test_an_end_gives_back_what_comes_after_it( int $invoiced, string $last_day, array $lines, ?string $next ): void {
		$before = self::subscription( '2026-01-01', '31.00', $invoiced );
		$turn   = Turn::to_end( $before, self::day( $last_day ), self::covered( $before, '0.00' ) );
		self::assertSame( $lines, self::lines( $turn ) );
		self::assertSame( $next, null === $turn->after->next_period() ? null : $turn->after->next_period()->last->to_string() . ' ' . $turn->after->next_charge()->to_decimal() );
	}

	public static function ends(): iterable {
		yield 'today' => [ 1, '2026-01-16', [ 'small 01-17..01-31 -15.00' ], null ];
		yield 'at the period end' => [ 1, '2026-01-31', [], null ];
		yield 'in the next period: only its days are charged' => [ 1, '2026-02-14', [], '2026-02-14 15.50' ];
		yield 'in the next period, invoiced ahead' => [ 2, '2026-02-14', [ 'small 02-15..02-28 -15.50' ], null ];
	}

	public function test_a_pause_begins_a_new_period_after_it(): void {
		$before = self::subscription( '2026-01-01', '31.00', 1 );
		$turn   = Turn::to_pause( $before, Period::of( self::day( '2026-01-17' ), self::day( '2026-03-09' ) ), self::covered( $before, '0.00' ) );
		self::assertSame( [ 'small 01-17..01-31 -15.00' ], self::lines( $turn ) );
		self::assertSame( [ '2026-03-10', '2026-04-09' ], $turn->after->next_period()?->to_array() );
		$back = Turn::to_resume( $turn->after, self::day( '2026-02-01' ), [] );
		self::assertSame( '2026-01-31', $back->after->pause?->last->to_string() );
		self::assertSame( [ '2026-02-01', '2026-02-28' ], $back->after->next_period()?->to_array() );
	}

	#[DataProvider( 'billing_days' )]
	public function test_a_billing_day_is_reached_by_a_short_period( string $anchor, int $day, ?array $lines, ?string $next ): void {
		$turn = Turn::to_billing_day( self::subscription( $anchor, '31.00', 1 ), $day );
		self::assertSame( $lines, null === $turn ? null : self::lines( $turn ) );
		self::assertSame( $next, $turn?->after->next_period()?->first->to_string() );
	}

	public static function billing_days(): iterable {
		yield 'later in the month' => [ '2026-01-01', 15, [ 'small 02-01..02-14 15.50' ], '2026-02-15' ];
		yield 'in the next month' => [ '2026-01-20', 5, [ 'small 02-20..03-04 14.39' ], '2026-03-05' ];
		yield 'it is that day' => [ '2026-01-05', 5, null, null ];
		yield 'the 31st that fell on the 28th' => [ '2026-01-31', 28, [], '2026-02-28' ];
	}

	#[DataProvider( 'earliest_ends' )]
	public function test_the_earliest_end_for_a_customer( string $type, string $every, int $notice, string $today, string $earliest ): void {
		self::assertSame( $earliest, EarliestEnd::of( self::subscription( '2026-01-01', '31.00', 1, $type, $every ), $notice, self::day( $today ) )->to_string() );
	}

	public static function earliest_ends(): iterable {
		yield 'a consumer is bound for the first year' => [ 'consumer', '12 months', 1, '2026-03-10', '2026-12-31' ];
		yield 'a consumer, too late for the first year' => [ 'consumer', '12 months', 1, '2026-12-20', '2027-01-20' ];
		yield 'a consumer after renewal: a month' => [ 'consumer', '12 months', 1, '2027-03-10', '2027-04-10' ];
		yield 'a consumer never has a longer notice' => [ 'consumer', '12 months', 3, '2027-03-10', '2027-04-10' ];
		yield 'a consumer without notice' => [ 'consumer', '1 month', 0, '2026-03-10', '2026-03-10' ];
		yield 'a business at the end of the period' => [ 'business', '12 months', 1, '2026-03-10', '2026-12-31' ];
		yield 'a business with three months, too late' => [ 'business', '12 months', 3, '2026-10-10', '2027-12-31' ];
		yield 'a business by the month' => [ 'business', '1 month', 1, '2026-03-10', '2026-04-30' ];
	}

	/** @return list<string> */
	private static function lines( Turn $turn ): array {
		return array_map( static fn ( Adjustment $one ): string => sprintf( '%s %s..%s %s', $one->label, substr( $one->days->first->to_string(), 5 ), substr( $one->days->last->to_string(), 5 ), $one->amount->to_decimal() ), [ ...$turn->credits, ...$turn->charges ] );
	}

	private static function subscription( string $anchor, string $price, int $invoiced, string $type = 'business', string $every = '' ): Subscription {
		$interval = Interval::parse( '' === $every ? ( (float) $price > 300 ? '12 months' : '1 month' ) : $every );
		return new Subscription( 7, 1, CustomerType::from( $type ), 'small', Money::from_decimal( $price ), 1, '', PeriodSchedule::of( self::day( $anchor ), $interval ), $invoiced, null );
	}

	/** @return list<CoveredDays> */
	private static function covered( Subscription $subscription, string $discount ): array {
		$covered = [];
		for ( $k = 0; $k < $subscription->next_index; $k++ ) {
			$period    = $subscription->schedule->period( $k );
			$covered[] = new CoveredDays( 'charge', $k, $subscription->label, '', $period, $subscription->charge(), $period, Money::from_decimal( $discount ), $period->last, true );
		}
		return $covered;
	}

	private static function day( string $day ): CivilDate {
		return CivilDate::parse( $day );
	}
}
