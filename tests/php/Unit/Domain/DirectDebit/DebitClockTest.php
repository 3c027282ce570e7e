<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\Money\Money;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Collected on 2 March 2026: refundable for 56 days, that is until 27 April. */
final class DebitClockTest extends TestCase {

	/** @return iterable<string, array{DebitState, string, string}> State, today, phase. */
	public static function days(): iterable {
		yield 'planned'                      => [ DebitState::planned, '2026-02-20', 'planned' ];
		yield 'in a batch'                   => [ DebitState::ready, '2026-02-26', 'planned' ];
		yield 'in a file'                    => [ DebitState::exported, '2026-02-27', 'submitted' ];
		yield 'with the bank'                => [ DebitState::submitted, '2026-03-02', 'submitted' ];
		yield 'not heard of for a year'      => [ DebitState::submitted, '2027-03-02', 'submitted' ];
		yield 'on the day of its collection' => [ DebitState::collected, '2026-03-02', 'provisional' ];
		yield 'after the five bank days'     => [ DebitState::collected, '2026-03-10', 'provisional' ];
		yield 'the last day of eight weeks'  => [ DebitState::collected, '2026-04-27', 'provisional' ];
		yield 'the day after'                => [ DebitState::collected, '2026-04-28', 'final' ];
		yield 'came back'                    => [ DebitState::returned, '2026-04-28', 'returned' ];
		yield 'withdrawn'                    => [ DebitState::withdrawn, '2026-04-28', 'withdrawn' ];
	}

	#[DataProvider( 'days' )]
	public function test_phases( DebitState $state, string $today, string $phase ): void {
		$day   = CivilDate::parse( '2026-03-02' );
		$debit = new Debit( 1, 1, 1, 1, 1, Money::of_minor( 3557 ), $day, $day, CivilDate::parse( '2026-03-09' ), $state );
		self::assertSame( $phase, $debit->phase( CivilDate::parse( $today ) )->value );
		self::assertSame( [ '2026-04-27', '2027-04-02' ], [ $debit->clock()->refundable_until->to_string(), $debit->clock()->unauthorised_until->to_string() ] );
	}

	/** @return iterable<string, array{string|null, string, bool}> Last used, today, lapsed. */
	public static function uses(): iterable {
		yield 'used yesterday'                  => [ '2026-03-01', '2026-03-02', false ];
		yield 'a day before the 36 months'      => [ '2023-03-02', '2026-03-01', false ];
		yield '36 months'                       => [ '2023-03-02', '2026-03-02', true ];
		yield 'from a leap day'                 => [ '2024-02-29', '2027-02-28', true ];
		yield 'and the day before'              => [ '2024-02-29', '2027-02-27', false ];
		yield 'on paper, and never used here'   => [ null, '2036-03-02', false ];
	}

	#[DataProvider( 'uses' )]
	public function test_a_mandate_lapses_when_it_was_not_used( ?string $used_on, string $today, bool $lapsed ): void {
		$mandate = new Mandate( 1, 1, 'M1', 'J. de Vries', '4300', CivilDate::parse( '2020-01-01' ), null === $used_on ? null : CivilDate::parse( $used_on ) );
		self::assertSame( $lapsed, $mandate->has_lapsed( CivilDate::parse( $today ) ) );
	}

	public function test_whose_fault_a_return_is(): void {
		self::assertSame( [ 'AM04', 'MS03', 'MS02', 'MD06', 'MD01', 'MD07', 'AC01', 'AC04', 'AC06', 'AG01', 'SL01' ], ReturnReason::no_fault_of_ours() );
	}
}
