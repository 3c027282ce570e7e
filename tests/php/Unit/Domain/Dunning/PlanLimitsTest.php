<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Money\Money;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** On 31 January. */
final class PlanLimitsTest extends TestCase {

	/** @return iterable<string, array{int, string, bool, string, list<string>}> months at most, least, first today, owed, offers */
	public static function limits(): iterable {
		yield 'customers may not' => [ 0, '10.00', true, '100.00', [] ];
		yield 'a month' => [ 1, '10.00', true, '36.30', [ '2026-01-31 18.15, 2026-02-28 18.15' ] ];
		yield 'the cents that are left over first' => [ 2, '10.00', true, '36.31', [ '2026-01-31 18.16, 2026-02-28 18.15', '2026-01-31 12.11, 2026-02-28 12.10, 2026-03-31 12.10' ] ];
		yield 'not today' => [ 1, '10.00', false, '36.30', [ '2026-02-07 18.15, 2026-03-07 18.15' ] ];
		yield 'exactly the least' => [ 12, '10.00', true, '20.00', [ '2026-01-31 10.00, 2026-02-28 10.00' ] ];
		yield 'a cent too little' => [ 12, '10.00', true, '19.99', [] ];
		yield 'without a least, a cent a part' => [ 12, '0.00', true, '0.02', [ '2026-01-31 0.01, 2026-02-28 0.01' ] ];
		yield 'in another currency' => [ 12, '10.00', true, '100.00 USD', [] ];
	}

	/** @param list<string> $offers */
	#[DataProvider( 'limits' )]
	public function test_offers( int $months, string $least, bool $today, string $owed, array $offers ): void {
		$limits = new PlanLimits( $months, Money::from_decimal( $least ), $today );
		$plans  = $limits->offers( Money::from_decimal( ...explode( ' ', $owed ) ), CivilDate::parse( '2026-01-31' ) );
		self::assertSame( $offers, array_map( static fn ( PaymentPlan $plan ): string => implode( ', ', array_map( static fn ( Instalment $one ): string => "{$one->on->to_string()} {$one->amount->to_decimal()}", $plan->instalments ) ), $plans ) );
	}
}
