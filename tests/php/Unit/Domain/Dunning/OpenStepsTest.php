<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\OpenSteps;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class OpenStepsTest extends TestCase {

	/** @return iterable<string, array{string, InvoiceFacts, bool, string}> timeline, invoice, all suspended, open steps */
	public static function open(): iterable {
		$default = 'reminder 5 message, call 10 call, warning 14 message, suspend 20 suspend, notice 30 formal_notice, costs 50 costs, hand_over 60 hand_over';
		yield 'nothing done' => [ $default, Given::invoice(), false, 'reminder call warning suspend notice costs hand_over' ];
		yield 'one under way' => [ $default, Given::invoice( records: [ 'reminder under_way 2026-01-20' ] ), false, 'call warning suspend notice costs hand_over' ];
		yield 'a later message on its way closes an earlier one' => [ $default, Given::invoice( records: [ 'warning under_way 2026-01-29' ] ), false, 'call suspend notice costs hand_over' ];
		yield 'a later message that failed does not' => [ $default, Given::invoice( records: [ 'warning failed 2026-01-29' ] ), false, 'reminder call suspend notice costs hand_over' ];
		yield 'a later message that was taken back does not' => [ $default, Given::invoice( records: [ 'warning withdrawn 2026-01-29' ] ), false, 'reminder call warning suspend notice costs hand_over' ];
		yield 'the notice closes the reminder, not the warning' => [ $default, Given::invoice( records: [ 'notice done 2026-02-14 over 2026-02-14' ] ), false, 'call warning suspend costs hand_over' ];
		yield 'after the suspension it closes the warning too' => [ $default, Given::invoice( records: [ 'notice done 2026-02-14 over 2026-02-14', 'suspend done 2026-02-14' ] ), false, 'call costs hand_over' ];
		yield 'a skipped suspension needs no warning' => [ $default, Given::invoice( records: [ 'notice done 2026-02-14 over 2026-02-14', 'suspend skipped 2026-02-10' ] ), false, 'call costs hand_over' ];
		yield 'a call never closes a message' => [ $default, Given::invoice( records: [ 'call done 2026-01-25' ] ), false, 'reminder warning suspend notice costs hand_over' ];
		yield 'warned again: only the warning' => [ $default, Given::invoice( warn_again: '2026-02-07', records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29' ] ), false, 'call warning suspend notice costs hand_over' ];
		yield 'warned again with all suspended: nothing to warn of' => [ $default, Given::invoice( warn_again: '2026-02-07', records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29', 'suspend done 2026-02-04' ] ), true, 'call notice costs hand_over' ];
		yield 'warned again with the suspension skipped: nothing to warn of' => [ $default, Given::invoice( warn_again: '2026-02-07', records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29', 'suspend skipped 2026-02-07' ] ), false, 'call notice costs hand_over' ];
		yield 'warned again after the notice went' => [ $default, Given::invoice( warn_again: '2026-02-16', records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29', 'notice done 2026-02-14 over 2026-02-14' ] ), false, 'call warning suspend costs hand_over' ];
		yield 'suspended by hand before its step' => [ $default, Given::invoice( records: [ 'reminder done 2026-01-20' ] ), true, 'call warning suspend notice costs hand_over' ];
		yield 'restored by hand: the suspension is not repeated' => [ $default, Given::invoice( records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29', 'suspend done 2026-02-04' ] ), false, 'call notice costs hand_over' ];
		yield 'restored by hand upon a promise that broke: it is' => [ $default, Given::invoice( warn_again: '2026-02-12', records: [ 'reminder done 2026-01-20', 'warning done 2026-01-29', 'suspend done 2026-02-04' ] ), false, 'call warning suspend notice costs hand_over' ];
		yield 'steps of the other type' => [ 'a 5 message consumer, b 6 message business, f 7 fee business', Given::invoice( type: 'consumer' ), false, 'a' ];
		yield 'steps that are off' => [ 'a 5 message off, b 6 call', Given::invoice(), false, 'b' ];
		yield 'a later message for the other type closes nothing' => [ 'a 5 message, b 6 message business', Given::invoice( type: 'consumer' ), false, 'a' ];
	}

	#[DataProvider( 'open' )]
	public function test_open( string $timeline, InvoiceFacts $invoice, bool $all_suspended, string $expected ): void {
		self::assertSame( $expected, implode( ' ', Given::keys( OpenSteps::of( $invoice, Given::policy( $timeline ), $all_suspended )->all() ) ) );
	}

	/** @return iterable<string, array{string, InvoiceFacts, string, ?string, ?string}> timeline, invoice, step, falls on, lawful from */
	public static function days(): iterable {
		$notice    = 'notice 30 formal_notice, costs 50 costs, hand_over 60 hand_over';
		$delivered = [ 'notice done 2026-02-14 over 2026-02-14' ];
		$late      = [ 'notice done 2026-02-14 over 2026-03-10' ];
		yield 'a message' => [ 'reminder 5 message', Given::invoice(), 'reminder', '2026-01-20', '2026-01-16' ];
		yield 'a message of day 0' => [ 'reminder 0 message', Given::invoice(), 'reminder', '2026-01-16', '2026-01-16' ];
		yield 'a moved message' => [ 'reminder 5 message', Given::invoice( moved: [ 'reminder' => '2026-02-02' ] ), 'reminder', '2026-02-02', '2026-01-16' ];
		yield 'a warning after a broken promise' => [ 'warning 14 message, suspend 20 suspend', Given::invoice( warn_again: '2026-01-22' ), 'warning', '2026-01-22', '2026-01-16' ];
		yield 'a warning that was moved, after a broken promise' => [ 'warning 14 message, suspend 20 suspend', Given::invoice( warn_again: '2026-01-22', moved: [ 'warning' => '2026-02-02' ] ), 'warning', '2026-01-22', '2026-01-16' ];
		yield 'another message after a broken promise' => [ 'reminder 5 message, warning 14 message, suspend 20 suspend', Given::invoice( warn_again: '2026-01-22' ), 'reminder', '2026-01-20', '2026-01-16' ];
		yield 'costs before the notice' => [ $notice, Given::invoice(), 'costs', null, null ];
		yield 'costs with the notice on its way' => [ $notice, Given::invoice( records: [ 'notice under_way 2026-02-14' ] ), 'costs', null, null ];
		yield 'costs with the notice given up' => [ $notice, Given::invoice( records: [ 'notice failed 2026-02-14' ] ), 'costs', null, null ];
		yield 'costs of a business' => [ $notice, Given::invoice( records: $delivered ), 'costs', '2026-03-06', '2026-03-01' ];
		yield 'costs of a consumer' => [ $notice, Given::invoice( type: 'consumer', records: $delivered ), 'costs', '2026-03-06', '2026-03-02' ];
		yield 'costs of a business, the notice having taken long' => [ $notice, Given::invoice( records: $late ), 'costs', '2026-03-25', '2026-03-25' ];
		yield 'costs of a consumer, the notice having taken long' => [ $notice, Given::invoice( type: 'consumer', records: $late ), 'costs', '2026-03-26', '2026-03-26' ];
		yield 'costs moved forward' => [ $notice, Given::invoice( records: $delivered, moved: [ 'costs' => '2026-02-15' ] ), 'costs', '2026-03-01', '2026-03-01' ];
		yield 'costs with a notice of the round before' => [ $notice, Given::invoice( due: '2026-02-25', round: '2026-02-18', records: $delivered ), 'costs', null, null ];
		yield 'a hand-over before the notice' => [ $notice, Given::invoice(), 'hand_over', null, null ];
		yield 'a hand-over with the notice on its way' => [ $notice, Given::invoice( records: [ 'notice under_way 2026-02-14' ] ), 'hand_over', null, null ];
		yield 'a hand-over after the notice' => [ $notice, Given::invoice( records: $delivered ), 'hand_over', '2026-03-16', '2026-01-16' ];
		yield 'a hand-over with the notice skipped' => [ $notice, Given::invoice( records: [ 'notice skipped 2026-02-01' ] ), 'hand_over', '2026-03-16', '2026-01-16' ];
		yield 'a hand-over with the notice given up' => [ $notice, Given::invoice( records: [ 'notice failed 2026-02-14' ] ), 'hand_over', '2026-03-16', '2026-01-16' ];
		yield 'a hand-over without a notice in the timeline' => [ 'hand_over 60 hand_over', Given::invoice(), 'hand_over', '2026-03-16', '2026-01-16' ];
	}

	#[DataProvider( 'days' )]
	public function test_days( string $timeline, InvoiceFacts $invoice, string $key, ?string $from, ?string $lawful ): void {
		$policy = Given::policy( $timeline );
		$step   = $policy->timeline->step( $key ) ?? self::fail( "No step $key." );
		$open   = OpenSteps::of( $invoice, $policy, false );
		self::assertSame( [ $from, $lawful ], [ $open->from( $step )?->to_string(), $open->lawful_from( $step )?->to_string() ] );
	}
}
