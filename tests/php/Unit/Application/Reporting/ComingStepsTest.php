<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Reporting;

use HostingInvoices\Application\Reporting\ComingStep;
use HostingInvoices\Application\Reporting\ComingSteps;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What comes for the first invoice of a customer: "STEP DAY STATE", then "(why)", "until DATE", and "!" when it may be
 * done now. The invoice is due on 15 January.
 */
final class ComingStepsTest extends TestCase {

	/**
	 * @param list<string> $expected
	 * @param list<string> $gate
	 */
	#[DataProvider( 'steps' )]
	public function test_what_comes( string $today, CustomerFacts $customer, array $expected, ?string $timeline = null, array $gate = [] ): void {
		self::assertSame( $expected, self::told( $customer, $customer->invoices[ count( $customer->invoices ) - 1 ], $today, $timeline, $gate ) );
	}

	/** @return iterable<string, array{0: string, 1: CustomerFacts, 2: list<string>, 3?: string|null, 4?: list<string>}> */
	public static function steps(): iterable {
		$short  = 'reminder 5 message, call 10 call, warn 14 message, suspend 20 suspend';
		$warned = [ 'reminder done 2026-01-20 over 2026-01-20', 'call done 2026-01-25', 'warn done 2026-01-29 over 2026-01-29 names 2026-02-04' ];
		yield 'nothing is due yet' => [ '2026-01-10', Given::customer( Given::invoice() ), [ 'reminder 2026-01-20 planned', 'call 2026-01-25 planned', 'warn 2026-01-29 planned', 'suspend 2026-02-04 planned' ], $short ];
		yield 'on the day of a step' => [ '2026-01-20', Given::customer( Given::invoice() ), [ 'reminder 2026-01-20 planned!', 'call 2026-01-25 planned!', 'warn 2026-01-29 planned!', 'suspend 2026-02-04 planned' ], $short, [ 'warned_in_time' ] ];
		yield 'when it was sent' => [ '2026-01-20', Given::customer( Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-20' ] ), last_message: '2026-01-20' ), [ 'call 2026-01-25 planned!', 'warn 2026-01-29 planned', 'suspend 2026-02-04 planned' ], $short, [ 'warned_in_time' ] ];
		yield 'two messages at once' => [ '2026-01-29', Given::customer( Given::invoice( records: [ 'call done 2026-01-25' ], moved: [ 'reminder' => '2026-01-28' ] ), last_message: '2026-01-29' ), [ 'reminder 2026-01-28 not_needed (newer_message)', 'warn 2026-01-30 planned (one_message_a_day)', 'suspend 2026-02-04 planned' ], $short, [ 'warned_in_time' ] ];
		yield 'after a silence: only the newest message' => [ '2026-02-10', Given::customer( Given::invoice() ), [ 'reminder 2026-01-20 not_needed (newer_message)', 'call 2026-02-10 planned!', 'warn 2026-02-10 planned!', 'suspend 2026-02-15 waiting (warned_in_time)' ], $short, [ 'warned_in_time' ] ];
		yield 'warned late: the suspension waits for the notice' => [ '2026-02-02', Given::customer( Given::invoice( records: [ 'call done 2026-01-25', 'warn done 2026-02-02 over 2026-02-02 names 2026-02-07' ] ) ), [ 'suspend 2026-02-07 planned (warning) until 2026-02-07' ], 'call 10 call, warn 14 message, suspend 20 suspend', [ 'warned_in_time' ] ];
		yield 'the gate is closed on the day' => [ '2026-02-05', Given::customer( Given::invoice( records: $warned ) ), [ 'suspend 2026-02-05 waiting (no_emergency_stop,panel_connected)' ], $short, [ 'no_emergency_stop', 'panel_connected' ] ];
		yield 'the gate is open' => [ '2026-02-05', Given::customer( Given::invoice( records: $warned ) ), [ 'suspend 2026-02-05 planned!' ], $short ];
		yield 'a suspension that nobody announces' => [ '2026-01-16', Given::customer( Given::invoice() ), [ 'suspend 2026-02-04 waiting (warning)' ], 'suspend 20 suspend', [ 'warned_in_time' ] ];
		yield 'a promise until the 6th' => [ '2026-01-30', Given::customer( Given::invoice( records: $warned ), [ 'promise 2026-02-07' ] ), [ 'suspend 2026-02-12 waiting (promise) until 2026-02-06' ], 'reminder 5 message, call 10 call, warn 14 message, suspend 20 suspend' ];
		yield 'a hold that ends before the step' => [ '2026-01-30', Given::customer( Given::invoice( records: $warned ), [ 'hold 2026-02-02' ] ), [ 'suspend 2026-02-04 planned' ], $short ];
		yield 'a hold that goes on' => [ '2026-01-30', Given::customer( Given::invoice( records: $warned ), [ 'hold 2026-03-01' ] ), [ 'suspend 2026-03-01 waiting (hold) until 2026-03-01' ], $short ];
		yield 'a dispute' => [ '2026-01-30', Given::customer( Given::invoice( disputed: true, records: $warned ) ), [ 'suspend 2026-02-04 waiting (dispute)' ], $short ];
		yield 'a debit' => [ '2026-01-10', Given::customer( Given::invoice( debit: true ) ), [ 'call 2026-01-25 waiting (debit) until 2026-01-19' ], 'call 10 call' ];
		yield 'an older invoice leads' => [ '2026-02-20', Given::customer( [ Given::invoice( 1, '2025-12-15' ), Given::invoice( 2 ) ] ), [ 'call 2026-01-25 waiting (other_invoice_leads)' ], 'call 10 call' ];
		yield 'an older invoice will lead' => [ '2026-01-02', Given::customer( [ Given::invoice( 1, '2026-01-10' ), Given::invoice( 2 ) ] ), [ 'call 2026-01-25 waiting (other_invoice_leads)' ], 'call 10 call' ];
		yield 'an older one is disputed' => [ '2026-01-20', Given::customer( [ Given::invoice( 1, '2025-12-15', disputed: true ), Given::invoice( 2 ) ] ), [ 'call 2026-01-25 planned!' ], 'call 10 call' ];
		yield 'an older one is being collected' => [ '2026-01-20', Given::customer( [ Given::invoice( 1, '2025-12-15', debit: true ), Given::invoice( 2 ) ] ), [ 'call 2026-01-25 planned!' ], 'call 10 call' ];
		yield 'costs before the notice' => [ '2026-02-01', Given::customer( Given::invoice() ), [ 'notice 2026-02-14 planned!', 'costs 2026-03-06 planned' ], 'notice 30 formal_notice, costs 50 costs' ];
		yield 'costs too soon after the notice' => [ '2026-02-14', Given::customer( Given::invoice( type: 'consumer', records: [ 'notice done 2026-02-14 over 2026-02-14' ] ), last_message: '2026-02-14' ), [ 'costs 2026-03-02 planned (notice_term) until 2026-03-01' ], 'notice 30 formal_notice, costs 35 costs' ];
		yield 'costs when the term has run' => [ '2026-03-06', Given::customer( Given::invoice( type: 'consumer', records: [ 'notice done 2026-02-14 over 2026-02-14' ] ) ), [ 'costs 2026-03-06 planned!' ], 'notice 30 formal_notice, costs 50 costs' ];
		yield 'costs without a notice' => [ '2026-03-06', Given::customer( Given::invoice() ), [ 'costs 2026-03-06 waiting (notice_term)' ], 'costs 50 costs' ];
		yield 'a fee of a business' => [ '2026-01-20', Given::customer( Given::invoice() ), [ 'fee 2026-01-25 planned!' ], 'fee 10 fee' ];
		yield 'a fee of a consumer' => [ '2026-01-20', Given::customer( Given::invoice( type: 'consumer' ) ), [ 'fee 2026-01-25 not_needed (consumer)' ], 'fee 10 fee' ];
		yield 'a step for businesses only' => [ '2026-01-20', Given::customer( Given::invoice( type: 'consumer' ) ), [], 'call 10 call business' ];
		yield 'a step that was moved' => [ '2026-01-20', Given::customer( Given::invoice( moved: [ 'call' => '2026-03-01' ] ) ), [ 'call 2026-03-01 planned!' ], 'call 10 call' ];
		yield 'a step that was skipped' => [ '2026-01-20', Given::customer( Given::invoice( records: [ 'call skipped 2026-01-18' ] ) ), [], 'call 10 call' ];
	}

	public function test_the_first_step_of_all_is_told_for_the_list(): void {
		$customer = Given::customer( Given::invoice() );
		$coming   = new ComingSteps( $customer, $customer->invoices[0], Given::policy(), CivilDate::parse( '2026-01-10' ), null, [] );
		self::assertSame( [ 'reminder', '2026-01-20' ], [ $coming->next()?->step->key, $coming->next()?->on->to_string() ] );
		self::assertSame( '2026-02-04', $coming->suspension_on()?->to_string() );
	}

	/**
	 * @param list<string> $gate
	 * @return list<string>
	 */
	private static function told( CustomerFacts $customer, InvoiceFacts $invoice, string $today, ?string $timeline, array $gate ): array {
		$coming = new ComingSteps( $customer, $invoice, Given::policy( $timeline ), CivilDate::parse( $today ), CivilDate::parse( '2026-01-19' ), $gate );
		return array_map(
			static fn ( ComingStep $step ): string => "{$step->step->key} {$step->on->to_string()} $step->state"
				. ( [] === $step->why ? '' : ' (' . implode( ',', $step->why ) . ')' )
				. ( null === $step->names_date ? '' : ' until ' . $step->names_date->to_string() )
				. ( $step->may_run_now ? '!' : '' ),
			$coming->all()
		);
	}
}
