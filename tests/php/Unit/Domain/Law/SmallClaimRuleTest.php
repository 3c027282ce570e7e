<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\SmallClaimRule;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SmallClaimRuleTest extends TestCase {

	use ShippedFigures;

	/** @return iterable<string, array{string, string, string, list<string>, ?string}> type, principal, on, earlier costs, allowed from (null: now) */
	public static function claims(): iterable {
		yield 'the first of a contract' => [ 'consumer', '36.30', '2026-03-15', [], null ];
		yield 'a further one the next month' => [ 'consumer', '36.30', '2026-03-15', [ '2026-02-15' ], '2026-08-15' ];
		yield 'the same day' => [ 'consumer', '36.30', '2026-03-15', [ '2026-03-15' ], '2026-09-15' ];
		yield 'the last day of six months' => [ 'consumer', '36.30', '2026-08-14', [ '2026-02-15' ], '2026-08-15' ];
		yield 'six months later' => [ 'consumer', '36.30', '2026-08-15', [ '2026-02-15' ], null ];
		yield 'six months from a month-end' => [ 'consumer', '36.30', '2026-02-27', [ '2025-08-31' ], '2026-02-28' ];
		yield 'six months from a month-end later' => [ 'consumer', '36.30', '2026-02-28', [ '2025-08-31' ], null ];
		yield 'several, the last one counts' => [ 'consumer', '36.30', '2026-08-15', [ '2026-06-01', '2025-01-01', '2026-02-15' ], '2026-12-01' ];
		yield 'several, all long ago' => [ 'consumer', '36.30', '2026-12-01', [ '2025-01-01', '2026-06-01' ], null ];
		yield 'just small' => [ 'consumer', '266.66', '2026-03-15', [ '2026-02-15' ], '2026-08-15' ];
		yield 'just not small' => [ 'consumer', '266.67', '2026-03-15', [ '2026-02-15' ], null ];
		yield 'large' => [ 'consumer', '1000.00', '2026-03-15', [ '2026-02-15' ], null ];
		yield 'a business' => [ 'business', '36.30', '2026-03-15', [ '2026-02-15' ], null ];
		yield 'the day before the rule' => [ 'consumer', '36.30', '2024-09-30', [ '2024-09-01' ], null ];
		yield 'the first day of the rule' => [ 'consumer', '36.30', '2024-10-01', [ '2024-09-01' ], '2025-03-01' ];
		yield 'a date that is still to come' => [ 'consumer', '36.30', '2026-03-15', [ '2026-03-20' ], '2026-09-20' ];
	}

	/** @param list<string> $earlier */
	#[DataProvider( 'claims' )]
	public function test_claims( string $type, string $principal, string $on, array $earlier, ?string $allowed_from ): void {
		$rule  = SmallClaimRule::of( self::figures() );
		$claim = [ CustomerType::from( $type ), Money::from_decimal( $principal ), CivilDate::parse( $on ), array_map( CivilDate::parse( ... ), $earlier ) ];
		self::assertSame( null === $allowed_from, $rule->allows( ...$claim ) );
		self::assertSame( null === $allowed_from ? null : 'small_claim_within_months', $rule->reason_against( ...$claim ) );
		self::assertSame( $allowed_from, $rule->allowed_from( ...$claim )?->to_string() );
	}
}
