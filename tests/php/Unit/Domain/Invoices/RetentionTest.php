<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Retention;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class RetentionTest extends TestCase {

	/** @return iterable<array{string, int, string}> issued, years, last day */
	public static function invoices(): iterable {
		yield 'the first of January' => [ '2026-01-01', 7, '2033-12-31' ];
		yield 'the last of December' => [ '2026-12-31', 7, '2033-12-31' ];
		yield 'a day later, a year longer' => [ '2027-01-01', 7, '2034-12-31' ];
		yield 'a leap day' => [ '2028-02-29', 7, '2035-12-31' ];
	}

	#[DataProvider( 'invoices' )]
	public function test_counted_from_the_end_of_the_year( string $issued, int $years, string $last_day ): void {
		self::assertSame( $last_day, Retention::last_day( CivilDate::parse( $issued ), $years )->to_string() );
	}
}
