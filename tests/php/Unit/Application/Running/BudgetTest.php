<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Running;

use HostingInvoices\Application\Running\Budget;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class BudgetTest extends TestCase {

	/** @return iterable<string, array{?int, ?int, bool}> seconds, bytes above what is in use, spent */
	public static function budgets(): iterable {
		yield 'none' => [ null, null, false ];
		yield 'a minute' => [ 60, null, false ];
		yield 'no time' => [ 0, null, true ];
		yield 'a time that is over' => [ -1, null, true ];
		yield 'memory left' => [ null, 50_000_000, false ];
		yield 'no memory left' => [ null, -1, true ];
		yield 'time and no memory' => [ 60, -1, true ];
		yield 'memory and no time' => [ 0, 50_000_000, true ];
		yield 'both' => [ 60, 50_000_000, false ];
	}

	#[DataProvider( 'budgets' )]
	public function test_budgets( ?int $seconds, ?int $bytes, bool $spent ): void {
		self::assertSame( $spent, Budget::of( $seconds, null === $bytes ? null : memory_get_usage() + $bytes )->is_spent() );
	}

	public function test_an_endless_one(): void {
		self::assertFalse( Budget::endless()->is_spent() );
	}
}
