<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Reporting;

use HostingInvoices\Application\Reporting\ComingInvoices;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\Subscription;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** The invoices of the coming days: from 1 February up to and including 28 February 2026. */
final class ComingInvoicesTest extends TestCase {

	/**
	 * @param list<array{string, string, string, int, ?string}> $subscriptions Price, interval, anchor, next index, end.
	 * @param array<string, string>                             $expected      Amount by day.
	 */
	#[DataProvider( 'invoices' )]
	public function test_amounts( array $subscriptions, array $expected, bool $by_debit = false, int $days_before = 0 ): void {
		$made    = array_map( static fn ( array $one ): Subscription => self::subscription( ...$one ), $subscriptions );
		$amounts = ( new ComingInvoices( self::settings( $days_before ), $by_debit ) )->amounts( $made, CivilDate::parse( '2026-02-01' ), CivilDate::parse( '2026-02-28' ) );
		self::assertSame( $expected, array_map( static fn ( Money $amount ): string => $amount->to_decimal(), $amounts ) );
	}

	/** @return iterable<string, array{0: list<array{string, string, string, int, ?string}>, 1: array<string, string>, 2?: bool, 3?: int}> */
	public static function invoices(): iterable {
		$monthly = [ '30.00', '1 month', '2026-01-15', 1, null ];
		yield 'one a month'                     => [ [ $monthly ], [ '2026-02-15' => '30.00' ] ];
		yield 'by direct debit'                 => [ [ $monthly ], [ '2026-02-15' => '29.40' ], true ];
		yield 'two on one day are one invoice'  => [ [ $monthly, [ '5.00', '3 months', '2025-11-15', 1, null ] ], [ '2026-02-15' => '35.00' ] ];
		yield 'two days are two'                => [ [ $monthly, [ '5.00', '1 month', '2026-01-20', 1, null ] ], [ '2026-02-15' => '30.00', '2026-02-20' => '5.00' ] ];
		yield 'what was missed comes today'     => [ [ [ '30.00', '1 month', '2025-12-15', 0, null ] ], [ '2026-02-01' => '60.00', '2026-02-15' => '30.00' ] ];
		yield 'ten days before'                 => [ [ $monthly ], [ '2026-02-05' => '30.00' ], false, 10 ];
		yield 'twenty days before: the next too' => [ [ $monthly ], [ '2026-02-01' => '30.00', '2026-02-23' => '30.00' ], false, 20 ];
		yield 'one that ends before'            => [ [ [ '30.00', '1 month', '2026-01-15', 1, '2026-02-14' ] ], [] ];
		yield 'one that begins later'           => [ [ [ '30.00', '1 month', '2026-03-01', 0, null ] ], [] ];
		yield 'one that begins on the last day' => [ [ [ '30.00', '1 month', '2026-02-28', 0, null ] ], [ '2026-02-28' => '30.00' ] ];
		yield 'nobody'                          => [ [], [] ];
	}

	#[DataProvider( 'collections' )]
	public function test_collected_on( string $issued, string $collected ): void {
		self::assertSame( $collected, ( new ComingInvoices( self::settings( 0 ), true ) )->collected_on( CivilDate::parse( $issued ) )->to_string() );
	}

	/** @return iterable<string, array{string, string}> */
	public static function collections(): iterable {
		yield 'on the due date'              => [ '2026-02-02', '2026-02-16' ];
		yield 'after a Sunday'               => [ '2026-02-01', '2026-02-16' ];
		yield 'after Good Friday and Easter' => [ '2026-03-20', '2026-04-07' ];
	}

	private static function subscription( string $price, string $every, string $anchor, int $index, ?string $ends_on ): Subscription {
		return new Subscription( 1, 7, CustomerType::business, 'Hosting', Money::from_decimal( $price ), 1, '', PeriodSchedule::of( CivilDate::parse( $anchor ), Interval::parse( $every ) ), $index, null === $ends_on ? null : CivilDate::parse( $ends_on ) );
	}

	private static function settings( int $days_before ): Settings {
		return new Settings( true, false, '', '', '', '', 14, $days_before, '', Percentage::from_decimal( '2' ), 3, 7, 7, 5, 20, Money::zero(), true, '', '', false, false, new PlanLimits( 0, Money::zero(), false ), Money::zero() );
	}
}
