<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WordPress\Messages\LocalFormat;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class LocalFormatTest extends TestCase {

	/** @return iterable<string, array{string, string, string, string}> decimal, currency, Dutch, English */
	public static function amounts(): iterable {
		yield 'usual' => [ '36.30', 'EUR', '€ 36,30', '€36.30' ];
		yield 'nothing' => [ '0', 'EUR', '€ 0,00', '€0.00' ];
		yield 'a cent' => [ '0.01', 'EUR', '€ 0,01', '€0.01' ];
		yield 'just no thousands' => [ '999.99', 'EUR', '€ 999,99', '€999.99' ];
		yield 'thousands' => [ '1234.50', 'EUR', '€ 1.234,50', '€1,234.50' ];
		yield 'millions' => [ '1234567.89', 'EUR', '€ 1.234.567,89', '€1,234,567.89' ];
		yield 'taken off' => [ '-0.60', 'EUR', '-€ 0,60', '-€0.60' ];
		yield 'dollars' => [ '36.30', 'USD', '$ 36,30', '$36.30' ];
		yield 'a currency without a sign' => [ '36.30', 'CHF', 'CHF 36,30', 'CHF 36.30' ];
		yield 'a currency without decimals' => [ '5000', 'JPY', 'JPY 5.000', 'JPY 5,000' ];
	}

	#[DataProvider( 'amounts' )]
	public function test_amounts( string $decimal, string $currency, string $dutch, string $english ): void {
		$money = Money::from_decimal( $decimal, $currency );

		self::assertSame( [ $dutch, $english ], [ self::dutch()->money( $money ), self::english()->money( $money ) ] );
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function dates(): iterable {
		yield 'first day' => [ '2026-01-01', '1 januari 2026', '1 January 2026' ];
		yield 'usual' => [ '2026-08-20', '20 augustus 2026', '20 August 2026' ];
		yield 'leap day' => [ '2028-02-29', '29 februari 2028', '29 February 2028' ];
		yield 'last day' => [ '2026-12-31', '31 december 2026', '31 December 2026' ];
	}

	#[DataProvider( 'dates' )]
	public function test_dates( string $date, string $dutch, string $english ): void {
		self::assertSame( [ $dutch, $english ], [ self::dutch()->date( CivilDate::parse( $date ) ), self::english()->date( CivilDate::parse( $date ) ) ] );
	}

	public function test_periods(): void {
		$january = Period::of( CivilDate::of( 2026, 1, 1 ), CivilDate::of( 2026, 1, 31 ) );

		self::assertSame( '1 januari 2026 t/m 31 januari 2026', self::dutch()->period( $january ) );
	}

	/** @return iterable<string, array{list<string>, string}> */
	public static function lists(): iterable {
		yield 'none' => [ [], '' ];
		yield 'one' => [ [ 'a' ], 'a' ];
		yield 'two' => [ [ 'a', 'b' ], 'a en b' ];
		yield 'four' => [ [ 'a', 'b', 'c', 'd' ], 'a, b, c en d' ];
		yield 'percent signs' => [ [ '%s', '%1$s' ], '%s en %1$s' ];
	}

	/** @param list<string> $things */
	#[DataProvider( 'lists' )]
	public function test_lists( array $things, string $written ): void {
		self::assertSame( $written, self::dutch()->list( $things ) );
	}

	private static function dutch(): LocalFormat {
		$months = [ 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december' ];
		return new LocalFormat( ',', '.', '%1$s %2$s', $months, '%1$d %2$s %3$d', '%1$s t/m %2$s', '%1$s en %2$s' );
	}

	private static function english(): LocalFormat {
		$months = [ 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ];
		return new LocalFormat( '.', ',', '%1$s%2$s', $months, '%1$d %2$s %3$d', '%1$s to %2$s', '%1$s and %2$s' );
	}
}
