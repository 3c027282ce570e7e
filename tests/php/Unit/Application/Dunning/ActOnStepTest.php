<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\ActOnStep;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\Dunning\StepAction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * An invoice due on 15 January 2026 that nobody pays, on the default timeline; the second one is of 1 February.
 */
final class ActOnStepTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{string, int, string, string, ?string, ?string}> evening of, invoice, action, step, to, refusal */
	public static function actions(): iterable {
		yield 'a reminder early' => [ '2026-01-16', 1, 'run_now', 'reminder', null, null ];
		yield 'a reminder before it is past due' => [ '2026-01-15', 1, 'run_now', 'reminder', null, 'invoice_not_past_due' ];
		yield 'a reminder that went' => [ '2026-01-21', 1, 'run_now', 'reminder', null, 'step_not_open' ];
		yield 'a second message on a day' => [ '2026-01-20', 1, 'run_now', 'last_warning', null, 'one_message_a_day' ];
		yield 'a call on the day of a message' => [ '2026-01-20', 1, 'run_now', 'call', null, null ];
		yield 'a step nobody knows' => [ '2026-01-20', 1, 'run_now', 'nothing', null, 'step_not_open' ];
		yield 'of an invoice that does not lead' => [ '2026-02-17', 2, 'run_now', 'reminder', null, 'other_invoice_leads' ];
		yield 'a suspension without warning' => [ '2026-01-21', 1, 'run_now', 'suspend', null, 'gate_closed' ];
		yield 'a suspension a day before the notice is over' => [ '2026-02-02', 1, 'run_now', 'suspend', null, 'gate_closed' ];
		yield 'a suspension before the date that the warning named' => [ '2026-02-03', 1, 'run_now', 'suspend', null, 'gate_closed' ];
		yield 'costs before the notice' => [ '2026-02-10', 1, 'run_now', 'costs', null, 'notice_term_runs' ];
		yield 'costs within its term, their own day still to come' => [ '2026-02-20', 1, 'run_now', 'costs', null, 'notice_term_runs' ];
		yield 'costs on the last day that is free' => [ '2026-02-28', 1, 'run_now', 'costs', null, 'notice_term_runs' ];
		yield 'costs the day after, before their own day' => [ '2026-03-01', 1, 'run_now', 'costs', null, null ];
		yield 'a hand-over before the notice' => [ '2026-02-10', 1, 'run_now', 'hand_over', null, 'notice_term_runs' ];
		yield 'a hand-over after the notice' => [ '2026-02-16', 1, 'run_now', 'hand_over', null, null ];
		yield 'skipping before it is past due' => [ '2026-01-02', 1, 'skip', 'reminder', null, null ];
		yield 'skipping what went' => [ '2026-01-21', 1, 'skip', 'reminder', null, 'step_not_open' ];
		yield 'moving to today' => [ '2026-01-16', 1, 'move', 'call', '2026-01-16', null ];
		yield 'moving to yesterday' => [ '2026-01-16', 1, 'move', 'call', '2026-01-15', 'date_in_past' ];
		yield 'moving to nowhere' => [ '2026-01-16', 1, 'move', 'call', null, 'missing' ];
	}

	#[DataProvider( 'actions' )]
	public function test_actions( string $evening, int $invoice, string $action, string $step, ?string $to, ?string $reason ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		self::until_the_evening_of( $shop, $evening );
		$before = serialize( $shop->store->tables() );
		self::assertSame( $reason, self::act( $shop, $customer, $invoice, $action, $step, $to ) );
		self::assertSame( null !== $reason, $before === serialize( $shop->store->tables() ), 'what is refused leaves no trace' );
	}

	public function test_a_paused_customer(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		self::until_the_evening_of( $shop, '2026-01-18' );
		$shop->get( StartHold::class )->execute( $customer, CivilDate::parse( '2026-02-01' ), 'illness', 1 );
		self::assertSame( 'customer_paused', self::act( $shop, $customer, 1, 'run_now', 'reminder', null ) );
		self::assertNull( self::act( $shop, $customer, 1, 'skip', 'reminder', null ) );
	}

	/** @return iterable<string, array{string, string, string, ?string, string, list<string>}> evening of, action, step, to, until, what was told after it */
	public static function consequences(): iterable {
		yield 'a skipped reminder' => [ '2026-01-02', 'skip', 'reminder', null, '2026-01-29', [ '2026-01-02 step_skipped reminder 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1' ] ];
		yield 'a skipped warning: no suspension' => [ '2026-01-28', 'skip', 'last_warning', null, '2026-02-10', [ '2026-01-28 step_skipped last_warning 1', '2026-02-04 suspension_held suspend 1' ] ];
		yield 'a warning sent early: the suspension on its own day' => [ '2026-01-26', 'run_now', 'last_warning', null, '2026-02-04', [ '2026-01-26 note last_warning 1', '2026-01-27 message_sent last_warning 1', '2026-02-04 service_suspended' ] ];
		yield 'a suspension moved on before its warning' => [ '2026-01-28', 'move', 'suspend', '2026-02-12', '2026-02-12', [ '2026-01-28 step_moved suspend 1', '2026-01-29 message_sent last_warning 1', '2026-02-12 service_suspended' ] ];
		yield 'a suspension moved forward: still the notice' => [ '2026-01-28', 'move', 'suspend', '2026-01-28', '2026-02-04', [ '2026-01-28 step_moved suspend 1', '2026-01-29 message_sent last_warning 1', '2026-01-29 suspension_held suspend 1', '2026-02-03 service_suspended' ] ];
		yield 'a suspension moved forward after its warning: the date that was named' => [ '2026-01-29', 'move', 'suspend', '2026-01-30', '2026-02-04', [ '2026-01-29 step_moved suspend 1', '2026-01-30 suspension_held suspend 1', '2026-02-04 service_suspended' ] ];
		yield 'a reminder moved behind the warning goes after it' => [ '2026-01-18', 'move', 'reminder', '2026-01-31', '2026-01-31', [ '2026-01-18 step_moved reminder 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1', '2026-01-31 message_sent reminder 1' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'consequences' )]
	public function test_consequences( string $evening, string $action, string $step, ?string $to, string $until, array $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		self::until_the_evening_of( $shop, $evening );
		$before = count( $shop->told( $customer ) );
		self::assertNull( self::act( $shop, $customer, 1, $action, $step, $to ) );
		$shop->clock->at = $shop->clock->at->modify( '+1 day' )->setTime( 7, 0 );
		$shop->until( $until );
		$told = array_filter( array_slice( $shop->told( $customer ), $before ), static fn ( string $line ): bool => ! preg_match( '/ (invoice_issued|suspension_wanted|message_sent (invoice|suspended)|note)\b/', $line ) || str_contains( $line, 'note last_warning' ) );
		self::assertEqualsCanonicalizing( $expected, array_values( $told ) );
	}

	private static function act( Shop $shop, int $customer, int $invoice, string $action, string $step, ?string $to ): ?string {
		return self::reason_of( static fn () => $shop->get( ActOnStep::class )->execute( $shop->invoice( $customer, $invoice )->id, $step, StepAction::from( $action ), null === $to ? null : CivilDate::parse( $to ), 'because', 1 ) );
	}

	private static function until_the_evening_of( Shop $shop, string $day ): void {
		$shop->until( $day );
		$shop->clock->at = new \DateTimeImmutable( "{$day}T20:00:00Z" );
	}
}
