<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Claims\Allocation;
use HostingInvoices\Domain\Money\Money;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Interest of € 2 (3) was added before costs of € 40 (5); invoices 11 and 12 are open for € 36.30 each.
 */
final class AllocationTest extends TestCase {

	/** @return iterable<string, array{string, list<string>}> money, where it goes */
	public static function money(): iterable {
		yield 'less than the costs' => [ '39.99', [ 'costs 5: 39.99' ] ];
		yield 'the costs' => [ '40.00', [ 'costs 5: 40.00' ] ];
		yield 'a cent more' => [ '40.01', [ 'costs 5: 40.00', 'costs 3: 0.01' ] ];
		yield 'costs and interest' => [ '42.00', [ 'costs 5: 40.00', 'costs 3: 2.00' ] ];
		yield 'part of the oldest principal' => [ '50.00', [ 'costs 5: 40.00', 'costs 3: 2.00', 'invoice 11: 8.00' ] ];
		yield 'the oldest' => [ '78.30', [ 'costs 5: 40.00', 'costs 3: 2.00', 'invoice 11: 36.30' ] ];
		yield 'all' => [ '114.60', [ 'costs 5: 40.00', 'costs 3: 2.00', 'invoice 11: 36.30', 'invoice 12: 36.30' ] ];
		yield 'more' => [ '120.00', [ 'costs 5: 40.00', 'costs 3: 2.00', 'invoice 11: 36.30', 'invoice 12: 36.30', 'rest: 5.40' ] ];
	}

	/** @param list<string> $goes */
	#[DataProvider( 'money' )]
	public function test_order( string $money, array $goes ): void {
		$costs = [ self::costs( 3, 'interest', '2.00' ), self::costs( 5, 'statutory', '40.00' ) ];
		self::assertSame( $goes, self::lines( Allocation::of( Money::from_decimal( $money ), $costs, [ 11 => Money::from_decimal( '36.30' ), 12 => Money::from_decimal( '36.30' ) ] ) ) );
	}

	public function test_what_is_paid_of_the_costs_is_not_paid_again(): void {
		$costs = new AddedCosts( 5, 50, 'statutory', Money::from_decimal( '40.00' ), Money::from_decimal( '39.00' ), CivilDate::parse( '2026-03-06' ), 1 );
		self::assertSame( [ 'costs 5: 1.00', 'invoice 11: 9.00' ], self::lines( Allocation::of( Money::from_decimal( '10.00' ), [ $costs ], [ 11 => Money::from_decimal( '36.30' ) ] ) ) );
	}

	private static function costs( int $id, string $kind, string $amount ): AddedCosts {
		return new AddedCosts( $id, 10 * $id, $kind, Money::from_decimal( $amount ), Money::zero(), CivilDate::parse( '2026-03-06' ), 1 );
	}

	/** @return list<string> */
	private static function lines( Allocation $allocation ): array {
		return [
			...array_map( static fn ( array $one ): string => "costs {$one['costs']->id}: {$one['amount']->to_decimal()}", $allocation->to_costs ),
			...array_map( static fn ( array $one ): string => "invoice {$one['invoice']}: {$one['amount']->to_decimal()}", $allocation->to_invoices ),
			...( $allocation->rest->is_positive() ? [ "rest: {$allocation->rest->to_decimal()}" ] : [] ),
		];
	}
}
