<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\InvalidPeriod;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PeriodTest extends TestCase {

	use Refusals;

	/** @return iterable<array{string, string, int}> first day, last day, days */
	public static function periods(): iterable {
		yield [ '2026-01-01', '2026-01-31', 31 ];
		yield [ '2026-02-01', '2026-02-28', 28 ];
		yield [ '2024-02-01', '2024-02-29', 29 ];
		yield [ '2026-01-15', '2026-01-15', 1 ];
		yield [ '2026-01-01', '2026-12-31', 365 ];
	}

	#[DataProvider( 'periods' )]
	public function test_periods( string $first, string $last, int $days ): void {
		$period = Period::of( CivilDate::parse( $first ), CivilDate::parse( $last ) );
		self::assertSame( $days, $period->days() );
		self::assertSame( [ $first, $last ], $period->to_array() );
		self::assertTrue( $period->contains( $period->first ) );
		self::assertTrue( $period->contains( $period->last ) );
		self::assertFalse( $period->contains( $period->first->plus_days( -1 ) ) );
		self::assertFalse( $period->contains( $period->last->plus_days( 1 ) ) );
		self::assertTrue( $period->equals( Period::of( $period->first, $period->last ) ) );
		self::assertFalse( $period->equals( Period::of( $period->first, $period->last->plus_days( 1 ) ) ) );
		self::assertFalse( $period->equals( Period::of( $period->first->plus_days( -1 ), $period->last ) ) );
	}

	public function test_it_does_not_end_before_it_begins(): void {
		$day = CivilDate::parse( '2026-01-15' );
		self::assert_refused( InvalidPeriod::class, 'period_order', static fn () => Period::of( $day, $day->plus_days( -1 ) ) );
	}
}
