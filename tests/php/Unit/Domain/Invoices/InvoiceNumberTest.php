<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Invoices;

use HostingInvoices\Domain\Invoices\InvalidInvoiceNumber;
use HostingInvoices\Domain\Invoices\InvoiceNumber;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class InvoiceNumberTest extends TestCase {

	use Refusals;

	/** @return iterable<array{string, int, int, string}> prefix, year, sequence, number */
	public static function numbers(): iterable {
		yield [ '', 2026, 1, '2026-0001' ];
		yield [ '', 2026, 9999, '2026-9999' ];
		yield [ '', 2026, 10_000, '2026-10000' ];
		yield [ '', 1000, 1, '1000-0001' ];
		yield [ '', 9999, 1, '9999-0001' ];
		yield [ 'F', 2026, 42, 'F2026-0042' ];
		yield [ 'HOST-', 2027, 7, 'HOST-2027-0007' ];
		yield [ 'a.b_c/d-1234', 2026, 1, 'a.b_c/d-12342026-0001' ];
	}

	#[DataProvider( 'numbers' )]
	public function test_numbers( string $prefix, int $year, int $sequence, string $number ): void {
		self::assertSame( $number, InvoiceNumber::of( $prefix, $year, $sequence )->to_string() );
	}

	/** @return iterable<array{string, int, int, string}> prefix, year, sequence, reason */
	public static function refused(): iterable {
		foreach ( [ 'a b', '<b>', 'é', "F\n", '1234567890123', '#' ] as $prefix ) {
			yield [ $prefix, 2026, 1, 'invoice_number_prefix' ];
		}
		foreach ( [ 0, 26, 999, 10_000, -2026 ] as $year ) {
			yield [ '', $year, 1, 'invoice_number_year' ];
		}
		foreach ( [ 0, -1 ] as $sequence ) {
			yield [ '', 2026, $sequence, 'invoice_number_sequence' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $prefix, int $year, int $sequence, string $reason ): void {
		self::assert_refused( InvalidInvoiceNumber::class, $reason, static fn () => InvoiceNumber::of( $prefix, $year, $sequence ) );
	}
}
