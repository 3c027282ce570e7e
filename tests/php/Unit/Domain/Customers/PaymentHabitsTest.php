<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Customers;

use HostingInvoices\Domain\Customers\PaymentHabits;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PaymentHabitsTest extends TestCase {

	/** @return iterable<string, array{int, ?int, array{int, int, int}, int, string}> invoices paid, days late, agreements kept, partly kept and broken, days late now, grade */
	public static function customers(): iterable {
		yield 'new' => [ 0, null, [ 0, 0, 0 ], 0, 'unknown' ];
		yield 'one invoice, on time' => [ 1, 0, [ 0, 0, 0 ], 0, 'unknown' ];
		yield 'two, on time' => [ 2, 0, [ 0, 0, 0 ], 0, 'good' ];
		yield 'three days late on average' => [ 9, 3, [ 0, 0, 0 ], 0, 'good' ];
		yield 'four' => [ 9, 4, [ 0, 0, 0 ], 0, 'fair' ];
		yield 'twenty' => [ 9, 20, [ 0, 0, 0 ], 0, 'fair' ];
		yield 'twenty-one' => [ 9, 21, [ 0, 0, 0 ], 0, 'poor' ];
		yield 'a week late now' => [ 9, 0, [ 0, 0, 0 ], 7, 'good' ];
		yield 'a day longer' => [ 9, 0, [ 0, 0, 0 ], 8, 'fair' ];
		yield 'twenty-nine days late now' => [ 9, 0, [ 0, 0, 0 ], 29, 'fair' ];
		yield 'thirty' => [ 9, 0, [ 0, 0, 0 ], 30, 'poor' ];
		yield 'new, and thirty days late' => [ 0, null, [ 0, 0, 0 ], 30, 'poor' ];
		yield 'kept what was promised' => [ 9, 2, [ 3, 0, 0 ], 0, 'good' ];
		yield 'kept it in part once' => [ 9, 2, [ 3, 1, 0 ], 0, 'fair' ];
		yield 'only ever in part' => [ 9, 2, [ 0, 2, 0 ], 0, 'fair' ];
		yield 'as many broken as kept' => [ 9, 2, [ 1, 0, 1 ], 0, 'fair' ];
		yield 'more broken than kept' => [ 9, 2, [ 1, 0, 2 ], 0, 'poor' ];
		yield 'new, and broke a promise' => [ 1, 0, [ 0, 0, 1 ], 0, 'poor' ];
	}

	/** @param array{int, int, int} $agreements */
	#[DataProvider( 'customers' )]
	public function test_grade( int $paid, ?int $days_late, array $agreements, int $late_now, string $grade ): void {
		self::assertSame( $grade, ( new PaymentHabits( $paid, $days_late, ...[ ...$agreements, $late_now ] ) )->grade()->value );
	}
}
