<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Suspension\GateAnswer;
use HostingInvoices\Domain\Suspension\GateFacts;
use HostingInvoices\Domain\Suspension\GateQuestion;
use HostingInvoices\Domain\Suspension\GateRules;
use HostingInvoices\Domain\Suspension\GateVerdict;
use HostingInvoices\Domain\Suspension\SuspensionGate;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The rules of these cases: more than € 1, five days of notice, twenty suspensions a day.
 */
final class SuspensionGateTest extends TestCase {

	use Seeded;

	private const TODAY = '2026-02-04';

	/** All is as it has to be. */
	private const OPEN = [
		'past_due'        => true,
		'late'            => '36.30',
		'debit_under_way' => false,
		'bank_read_on'    => null,
		'bank_recent'     => true,
		'disputed'        => false,
		'promise_until'   => null,
		'plan_until'      => null,
		'hold_until'      => null,
		'warned_on'       => '2026-01-29',
		'warning_names'   => '2026-02-04',
		'exempt_until'    => null,
		'suspended_today' => 0,
		'runner_silent'   => false,
		'is_copy'         => false,
		'emergency_stop'  => false,
		'panel_connected' => true,
	];

	/** @return iterable<string, array{array<string, scalar|null>, list<string>}> what is different, reasons against */
	public static function differences(): iterable {
		yield 'nothing: the gate is open' => [ [], [] ];
		yield 'not past due' => [ [ 'past_due' => false ], [ 'past_due' ] ];
		yield 'nothing late' => [ [ 'late' => null ], [ 'above_tolerance' ] ];
		yield 'a cent below the tolerance' => [ [ 'late' => '0.99' ], [ 'above_tolerance' ] ];
		yield 'exactly the tolerance' => [ [ 'late' => '1.00' ], [ 'above_tolerance' ] ];
		yield 'a cent above the tolerance' => [ [ 'late' => '1.01' ], [] ];
		yield 'overpaid' => [ [ 'late' => '-9.30' ], [ 'above_tolerance' ] ];
		yield 'late in another currency than the tolerance' => [ [ 'late' => '36.30 USD' ], [ 'above_tolerance' ] ];
		yield 'a debit under way' => [ [ 'debit_under_way' => true ], [ 'no_debit_under_way' ] ];
		yield 'bank data too old' => [ [ 'bank_recent' => false, 'bank_read_on' => '2026-01-20' ], [ 'bank_recent' ] ];
		yield 'bank data recent' => [ [ 'bank_read_on' => '2026-02-03' ], [] ];
		yield 'a dispute' => [ [ 'disputed' => true ], [ 'no_dispute' ] ];
		yield 'a promise by today' => [ [ 'promise_until' => '2026-02-05' ], [ 'no_promise' ] ];
		yield 'a promise by yesterday' => [ [ 'promise_until' => '2026-02-04' ], [] ];
		yield 'an instalment by today' => [ [ 'plan_until' => '2026-02-05' ], [ 'no_plan' ] ];
		yield 'an instalment by yesterday' => [ [ 'plan_until' => '2026-02-04' ], [] ];
		yield 'a hold until tomorrow' => [ [ 'hold_until' => '2026-02-05' ], [ 'no_hold' ] ];
		yield 'a hold until today' => [ [ 'hold_until' => '2026-02-04' ], [] ];
		yield 'never warned' => [ [ 'warned_on' => null, 'warning_names' => null ], [ 'warned_in_time' ] ];
		yield 'a date was named and nothing handed over' => [ [ 'warned_on' => null ], [ 'warned_in_time' ] ];
		yield 'warned four days ago' => [ [ 'warned_on' => '2026-01-31', 'warning_names' => null ], [ 'warned_in_time' ] ];
		yield 'warned five days ago' => [ [ 'warned_on' => '2026-01-30', 'warning_names' => null ], [] ];
		yield 'warned six days ago' => [ [ 'warned_on' => '2026-01-29', 'warning_names' => null ], [] ];
		yield 'warned today' => [ [ 'warned_on' => '2026-02-04', 'warning_names' => null ], [ 'warned_in_time' ] ];
		yield 'warned over the end of a month' => [ [ 'warned_on' => '2026-01-31', 'warning_names' => '2026-02-01' ], [ 'warned_in_time' ] ];
		yield 'the warning names tomorrow' => [ [ 'warning_names' => '2026-02-05' ], [ 'warned_in_time' ] ];
		yield 'the warning names a day before the notice is over' => [ [ 'warned_on' => '2026-02-01', 'warning_names' => '2026-02-02' ], [ 'warned_in_time' ] ];
		yield 'exempt until tomorrow' => [ [ 'exempt_until' => '2026-02-05' ], [ 'not_exempt' ] ];
		yield 'exempt until today' => [ [ 'exempt_until' => '2026-02-04' ], [] ];
		yield 'nineteen today' => [ [ 'suspended_today' => 19, 'usually_suspended' => 9 ], [] ];
		yield 'twenty today' => [ [ 'suspended_today' => 20, 'usually_suspended' => 9 ], [ 'below_daily_maximum' ] ];
		yield 'the fifth of a shop that never suspended' => [ [ 'suspended_today' => 4 ], [] ];
		yield 'the fifth where one a day is usual' => [ [ 'suspended_today' => 4, 'usually_suspended' => 1 ], [ 'no_sudden_rise' ] ];
		yield 'the fourth of it' => [ [ 'suspended_today' => 3 ], [] ];
		yield 'the fifth where two a day are usual' => [ [ 'suspended_today' => 4, 'usually_suspended' => 2 ], [] ];
		yield 'three times as many as usual' => [ [ 'suspended_today' => 5, 'usually_suspended' => 2 ], [] ];
		yield 'one more than that' => [ [ 'suspended_today' => 6, 'usually_suspended' => 2 ], [ 'no_sudden_rise' ] ];
		yield 'one more, and the owner said yes' => [ [ 'suspended_today' => 6, 'usually_suspended' => 2, 'rise_allowed' => true ], [] ];
		yield 'the panel would go too far' => [ [ 'level_possible' => false ], [ 'level_possible' ] ];
		yield 'a day of rest' => [ [ 'is_day_of_rest' => true ], [ 'day_allowed' ] ];
		yield 'a silent runner' => [ [ 'runner_silent' => true ], [ 'runner_steady' ] ];
		yield 'a copy of the site' => [ [ 'is_copy' => true ], [ 'this_site_acts' ] ];
		yield 'the emergency stop' => [ [ 'emergency_stop' => true ], [ 'no_emergency_stop' ] ];
		yield 'no panel' => [ [ 'panel_connected' => false ], [ 'panel_connected' ] ];
		yield 'several reasons, all are given' => [ [ 'disputed' => true, 'is_copy' => true, 'past_due' => false ], [ 'past_due', 'no_dispute', 'this_site_acts' ] ];
	}

	/**
	 * @param array<string, scalar|null> $different
	 * @param list<string>               $reasons
	 */
	#[DataProvider( 'differences' )]
	public function test_differences( array $different, array $reasons ): void {
		$verdict = self::ask( $different );
		self::assertSame( $reasons, $verdict->reasons_against() );
		self::assertSame( [] === $reasons, $verdict->may_suspend() );
	}

	public function test_every_question_is_closed_by_one_case_alone(): void {
		$closed = [];
		foreach ( self::differences() as [ , $reasons ] ) {
			$closed = 1 === count( $reasons ) ? [ ...$closed, ...$reasons ] : $closed;
		}
		self::assertSame( [], array_diff( array_column( GateQuestion::cases(), 'value' ), $closed ) );
	}

	public function test_every_question_is_answered_once_with_the_fact_behind_it(): void {
		$verdict = self::ask( [ 'bank_read_on' => '2026-02-03', 'hold_until' => '2026-02-10', 'suspended_today' => 3 ] );
		self::assertSame( GateQuestion::cases(), array_map( static fn ( GateAnswer $answer ): GateQuestion => $answer->question, $verdict->answers ) );
		$details = array_filter( array_column( $verdict->answers, 'detail', null ), static fn ( string $detail ): bool => '' !== $detail );
		self::assertSame( [ '36.30', '2026-02-03', '2026-02-10', '2026-02-04', '3', '3' ], array_values( $details ) );
	}

	/**
	 * It may suspend if and only if all hold: counted here by a second, plain reading of the rules in day numbers.
	 */
	public function test_random_facts(): void {
		$random = $this->random();
		$today  = CivilDate::parse( self::TODAY );
		$date   = static fn ( ?int $days ): ?CivilDate => null === $days ? null : $today->plus_days( $days );
		$near   = static fn (): ?int => $random->getInt( 0, 2 ) > 0 ? null : $random->getInt( -2, 2 );
		$rarely = static fn (): bool => 0 === $random->getInt( 0, 11 );
		$open   = 0;
		for ( $case = 0; $case < 100_000; ++$case ) {
			$notice  = $random->getInt( 0, 14 );
			$maximum = $random->getInt( 0, 30 );
			$late    = $rarely() ? null : $random->getInt( 0, 12 ) * 25;
			$warned  = $rarely() ? null : -$random->getInt( 0, 20 );
			$names   = $near();
			$bools   = [ ! $rarely(), $rarely(), ! $rarely(), $rarely(), $rarely(), $rarely(), $rarely(), ! $rarely() ];
			$pauses  = [ $near(), $near(), $near(), $near() ];
			$count   = $random->getInt( 0, 30 );
			$usual   = $random->getInt( 0, 8 );
			$last    = [ ! $rarely(), $rarely(), $rarely() ];
			$facts   = new GateFacts( $bools[0], null === $late ? null : Money::of_minor( $late ), $bools[1], null, $bools[2], $bools[3], $date( $pauses[0] ), $date( $pauses[1] ), $date( $pauses[3] ), $date( $warned ), $date( $names ), $date( $pauses[2] ), $count, $bools[4], $bools[5], $bools[6], $bools[7], $last[0], $usual, $last[1], $last[2] );
			$verdict = ( new SuspensionGate( new GateRules( Money::of_minor( 100 ), $notice, $maximum ) ) )->ask( $today, $facts );
			$may     = $bools === [ true, false, true, false, false, false, false, true ]
				&& $late > 100
				&& 0 >= max( array_map( static fn ( ?int $days ): int => $days ?? 0, $pauses ) )
				&& null !== $warned && $warned + $notice <= 0 && ( $names ?? 0 ) <= 0
				&& $count < $maximum
				&& $last[0] && ! $last[2] && ( $last[1] || $count < 4 || 0 === $usual || $count + 1 <= 3 * $usual );
			if ( $may !== $verdict->may_suspend() ) {
				self::fail( 'Case ' . $case . ': ' . implode( ', ', $verdict->reasons_against() ) . ' ' . print_r( $facts, true ) );
			}
			$open += $may ? 1 : 0;
		}
		self::assertGreaterThan( 1000, $open, 'open often enough to mean something' );
		self::assertLessThan( 50_000, $open );
	}

	/** @param array<string, scalar|null> $different */
	private static function ask( array $different ): GateVerdict {
		$facts = array_map(
			static fn ( mixed $value ): mixed => is_string( $value ) ? ( str_contains( $value, '.' ) ? Money::from_decimal( substr( $value, 0, 5 ), substr( $value, 6 ) ?: 'EUR' ) : CivilDate::parse( $value ) ) : $value,
			[ ...self::OPEN, ...$different ]
		);
		return ( new SuspensionGate( new GateRules( Money::from_decimal( '1.00' ), 5, 20 ) ) )->ask( CivilDate::parse( self::TODAY ), new GateFacts( ...$facts ) );
	}
}
