<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Subscriptions;

use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\InvalidInterval;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class IntervalTest extends TestCase {

	use Refusals;

	/** @return iterable<array{string, int, string}> written, months, written back */
	public static function intervals(): iterable {
		yield [ '1 month', 1, '1 month' ];
		yield [ '1 months', 1, '1 month' ];
		yield [ '3 months', 3, '3 months' ];
		yield [ '6 months', 6, '6 months' ];
		yield [ '12 months', 12, '12 months' ];
		yield [ '07 months', 7, '7 months' ];
		yield [ '120 months', 120, '120 months' ];
	}

	#[DataProvider( 'intervals' )]
	public function test_intervals( string $written, int $months, string $back ): void {
		$interval = Interval::parse( $written );
		self::assertSame( $months, $interval->months );
		self::assertSame( $back, $interval->to_string() );
		self::assertTrue( $interval->equals( Interval::of_months( $months ) ) );
		self::assertTrue( $interval->equals( Interval::parse( $back ) ) );
	}

	/** @return iterable<array{string, string}> written, reason */
	public static function refused(): iterable {
		foreach ( [ '', 'month', '1', '1month', '1  month', ' 1 month', "1 month\n", '-1 months', '1.5 months', '1 year', '2 weeks', 'monthly', '9999999999 months' ] as $text ) {
			yield [ $text, 'interval_format' ];
		}
		foreach ( [ '0 months', '121 months', '999999999 months' ] as $text ) {
			yield [ $text, 'interval_range' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $written, string $reason ): void {
		self::assert_refused( InvalidInterval::class, $reason, static fn () => Interval::parse( $written ) );
	}

	public function test_range(): void {
		self::assert_refused( InvalidInterval::class, 'interval_range', static fn () => Interval::of_months( 0 ) );
		self::assert_refused( InvalidInterval::class, 'interval_range', static fn () => Interval::of_months( -1 ) );
		self::assert_refused( InvalidInterval::class, 'interval_range', static fn () => Interval::of_months( 121 ) );
		self::assertFalse( Interval::of_months( 1 )->equals( Interval::of_months( 2 ) ) );
	}
}
