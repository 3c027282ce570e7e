<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Calendar;

use HostingInvoices\Domain\Calendar\Easter;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class EasterTest extends TestCase {

	/** @return iterable<array{string}> */
	public static function sundays(): iterable {
		foreach (
			[
				'2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17',
				'2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21',
				'2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13', '2037-04-05', '2040-04-01',
				// The earliest and the latest there can be, and years for which simple formulas need an exception.
				'1818-03-22', '2285-03-22', '1943-04-25', '2038-04-25', '1954-04-18', '1981-04-19', '2049-04-18', '2076-04-19',
			] as $sunday
		) {
			yield $sunday => [ $sunday ];
		}
	}

	#[DataProvider( 'sundays' )]
	public function test_sundays( string $sunday ): void {
		self::assertSame( $sunday, Easter::sunday( (int) substr( $sunday, 0, 4 ) )->to_string() );
	}

	public function test_it_agrees_with_the_lunar_tables_for_three_thousand_years(): void {
		for ( $year = 1583; $year <= 4500; $year++ ) {
			self::assertSame( self::by_clavius( $year ), Easter::sunday( $year )->to_string() );
		}
	}

	/** The tables of Clavius (1582) as Knuth writes them out: golden number, corrections, epact, full moon, next Sunday. */
	private static function by_clavius( int $year ): string {
		$golden  = $year % 19 + 1;
		$century = intdiv( $year, 100 ) + 1;
		$leap    = intdiv( 3 * $century, 4 ) - 12;
		$moon    = intdiv( 8 * $century + 5, 25 ) - 5;
		$sunday  = intdiv( 5 * $year, 4 ) - $leap - 10;
		$epact   = ( 11 * $golden + 20 + $moon - $leap ) % 30;
		$epact   = $epact < 0 ? $epact + 30 : $epact;
		$epact   = 24 === $epact || ( 25 === $epact && $golden > 11 ) ? $epact + 1 : $epact;
		$full    = 44 - $epact;
		$full    = $full < 21 ? $full + 30 : $full;
		$day     = $full + 7 - ( $sunday + $full ) % 7;
		return $day > 31 ? sprintf( '%d-04-%02d', $year, $day - 31 ) : sprintf( '%d-03-%02d', $year, $day );
	}
}
