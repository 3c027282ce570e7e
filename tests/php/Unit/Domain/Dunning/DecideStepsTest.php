<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\DecideSteps;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * An invoice of 1 January 2026, due on the 15th: reminder 20 January, call 25 January, last warning 29 January,
 * suspension 4 February, formal notice 14 February, costs 6 March, hand-over 16 March.
 */
final class DecideStepsTest extends TestCase {

	private const REMINDED = 'reminder done 2026-01-20 over 2026-01-20';
	private const CALLED   = 'call done 2026-01-25';
	private const WARNED   = 'last_warning done 2026-01-29 over 2026-01-29 names 2026-02-04';
	private const CUT      = 'suspend done 2026-02-04';
	private const NOTIFIED = 'formal_notice done 2026-02-14 over 2026-02-14';
	private const CHARGED  = 'costs done 2026-03-06';

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> day, invoices, what is due */
	public static function one_invoice(): iterable {
		yield 'just issued' => [ '2026-01-01', Given::invoice(), 'next 2026-01-16' ];
		yield 'the due date is the last day on time' => [ '2026-01-15', Given::invoice(), 'next 2026-01-16' ];
		yield 'past due from the day after' => [ '2026-01-16', Given::invoice(), 'next 2026-01-20' ];
		yield 'the day before the reminder' => [ '2026-01-19', Given::invoice(), 'next 2026-01-20' ];
		yield 'the day of the reminder' => [ '2026-01-20', Given::invoice(), 'reminder; next 2026-01-25' ];
		yield 'the reminder is on its way' => [ '2026-01-20', Given::invoice( records: [ 'reminder under_way 2026-01-20' ] ), 'next 2026-01-25' ];
		yield 'the day before the call' => [ '2026-01-24', Given::invoice( records: [ self::REMINDED ] ), 'next 2026-01-25' ];
		yield 'the day of the call' => [ '2026-01-25', Given::invoice( records: [ self::REMINDED ] ), 'call; next 2026-01-29' ];
		yield 'the day before the warning' => [ '2026-01-28', Given::invoice( records: [ self::REMINDED, self::CALLED ] ), 'next 2026-01-29' ];
		yield 'the day of the warning' => [ '2026-01-29', Given::invoice( records: [ self::REMINDED, self::CALLED ] ), 'last_warning; next 2026-02-04' ];
		yield 'the day before the suspension' => [ '2026-02-03', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] ), 'next 2026-02-04' ];
		yield 'the day of the suspension' => [ '2026-02-04', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] ), 'suspend; next 2026-02-14' ];
		yield 'suspended' => [ '2026-02-05', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ] ), 'next 2026-02-14' ];
		yield 'the day of the formal notice' => [ '2026-02-14', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ] ), 'formal_notice' ];
		yield 'a notice on its way: its hand-over wakes the customer' => [ '2026-02-14', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice under_way 2026-02-14' ] ), 'nothing' ];
		yield 'a notice handed over' => [ '2026-02-14', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED ] ), 'next 2026-03-06' ];
		yield 'the day before the costs' => [ '2026-03-05', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED ] ), 'next 2026-03-06' ];
		yield 'the day of the costs' => [ '2026-03-06', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED ] ), 'costs; next 2026-03-16' ];
		yield 'the day of the hand-over' => [ '2026-03-16', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED, self::CHARGED ] ), 'hand_over' ];
		yield 'all is done' => [ '2026-03-17', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED, self::CHARGED, 'hand_over done 2026-03-16' ] ), 'nothing' ];
		yield 'refused costs are not asked again' => [ '2026-03-16', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED, 'costs refused 2026-03-06' ] ), 'hand_over' ];
		yield 'over the end of February' => [ '2026-03-02', Given::invoice( due: '2026-02-25' ), 'reminder; next 2026-03-07' ];
		yield 'over 29 February' => [ '2028-03-03', Given::invoice( due: '2028-02-28' ), 'next 2028-03-04' ];
		yield 'over the day on which the clock goes forward' => [ '2026-03-30', Given::invoice( due: '2026-03-25' ), 'reminder; next 2026-04-04' ];
		yield 'over the day on which the clock goes back' => [ '2026-10-26', Given::invoice( due: '2026-10-21' ), 'reminder; next 2026-10-31' ];
		yield 'over the end of the year' => [ '2027-01-03', Given::invoice( due: '2026-12-29' ), 'reminder; next 2027-01-08' ];
	}

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> */
	public static function missed_days(): iterable {
		yield 'one day late with the reminder' => [ '2026-01-21', Given::invoice(), 'reminder; next 2026-01-25' ];
		yield 'one day late with the warning' => [ '2026-01-30', Given::invoice( records: [ self::REMINDED, self::CALLED ] ), 'last_warning; next 2026-02-04' ];
		yield 'one day late with the suspension' => [ '2026-02-05', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] ), 'suspend; next 2026-02-14' ];
		yield 'seven days: reminder and call at once' => [ '2026-01-27', Given::invoice(), 'reminder call; next 2026-01-29' ];
		yield 'seven days: of reminder and warning the newest' => [ '2026-01-30', Given::invoice(), 'call last_warning; superseded reminder; next 2026-02-04' ];
		yield 'twenty days, as in silent-runner' => [ '2026-02-08', Given::invoice(), 'call last_warning suspend; superseded reminder; next 2026-02-14' ];
		yield '45 days: the newest today, the warning tomorrow' => [ '2026-03-01', Given::invoice(), 'call suspend formal_notice; superseded reminder; next 2026-03-02' ];
		yield '45 days, the next day: the warning is not lost' => [ '2026-03-02', Given::invoice( records: [ 'reminder superseded 2026-03-01', 'call done 2026-03-01', 'formal_notice done 2026-03-01 over 2026-03-01' ] ), 'last_warning suspend; next 2026-03-16' ];
		yield '65 days: no hand-over before the notice went' => [ '2026-03-21', Given::invoice(), 'call suspend formal_notice; superseded reminder; next 2026-03-22' ];
		yield '65 days, the next day: the notice has gone' => [ '2026-03-22', Given::invoice( records: [ 'reminder superseded 2026-03-21', 'call done 2026-03-21', 'formal_notice done 2026-03-21 over 2026-03-21' ] ), 'last_warning suspend hand_over; next 2026-04-05' ];
		yield 'warned early enough before, then missed' => [ '2026-02-20', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] ), 'suspend formal_notice' ];
	}

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> */
	public static function delivery(): iterable {
		yield 'a warning on its way is not replaced: the notice waits for it' => [ '2026-02-14', Given::invoice( records: [ self::REMINDED, self::CALLED, 'last_warning under_way 2026-01-29' ] ), 'suspend; next 2026-02-15' ];
		yield 'a reminder on its way is' => [ '2026-01-29', Given::invoice( records: [ 'reminder under_way 2026-01-20', self::CALLED ] ), 'last_warning; next 2026-02-04' ];
		yield 'a warning on its way holds nothing up when there is nothing left to suspend' => [ '2026-02-14', Given::invoice( records: [ self::REMINDED, self::CALLED, 'last_warning under_way 2026-01-29', 'suspend skipped 2026-02-01' ] ), 'formal_notice' ];
		yield 'a notice that took days: costs wait for its term' => [ '2026-03-06', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice done 2026-02-14 over 2026-02-25' ] ), 'next 2026-03-12' ];
		yield 'business: fourteen days after delivery still free' => [ '2026-03-11', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice done 2026-02-14 over 2026-02-25' ] ), 'next 2026-03-12' ];
		yield 'business: the day after' => [ '2026-03-12', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice done 2026-02-14 over 2026-02-25' ] ), 'costs; next 2026-03-16' ];
		yield 'consumer: fifteen days after delivery still free' => [ '2026-03-12', Given::invoice( type: 'consumer', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice done 2026-02-14 over 2026-02-25' ] ), 'next 2026-03-13' ];
		yield 'consumer: the day after' => [ '2026-03-13', Given::invoice( type: 'consumer', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice done 2026-02-14 over 2026-02-25' ] ), 'costs; next 2026-03-16' ];
		yield 'a notice that was given up: never costs' => [ '2026-03-20', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice failed 2026-02-14' ] ), 'hand_over' ];
		yield 'a notice that was skipped: never costs' => [ '2026-03-20', Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, 'formal_notice skipped 2026-02-10' ] ), 'hand_over' ];
		yield 'a message taken back is open again' => [ '2026-01-22', Given::invoice( records: [ 'reminder withdrawn 2026-01-20' ] ), 'reminder; next 2026-01-25' ];
		yield 'a message given up is not tried again' => [ '2026-01-22', Given::invoice( records: [ 'reminder failed 2026-01-20' ] ), 'next 2026-01-25' ];
		yield 'a warning that failed: the gate, not the timeline, stops the suspension' => [ '2026-02-04', Given::invoice( records: [ self::REMINDED, self::CALLED, 'last_warning failed 2026-01-29' ] ), 'suspend; next 2026-02-14' ];
	}

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> */
	public static function several_invoices(): iterable {
		$second = Given::invoice( 2, '2026-02-15', round: '2026-02-01' );
		$third  = Given::invoice( 3, '2026-03-15', round: '2026-03-01' );
		yield 'the oldest leads, the second is not due' => [ '2026-02-04', [ Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] ), $second ], 'suspend; next 2026-02-14' ];
		yield 'the oldest leads, both late: no second timeline' => [ '2026-02-20', [ Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED ] ), $second ], 'next 2026-03-06' ];
		yield 'the oldest was paid, the next is not due' => [ '2026-02-10', [ $second, $third ], 'next 2026-02-16' ];
		yield 'the oldest was paid, the next is late: its own steps' => [ '2026-02-20', [ $second, $third ], 'reminder; next 2026-02-25' ];
		yield 'the oldest was paid when the next is far past due: its own warning first' => [ '2026-03-10', [ $second, $third ], 'call last_warning suspend; superseded reminder; next 2026-03-17' ];
		yield 'a disputed one does not lead' => [ '2026-02-20', [ Given::invoice( disputed: true ), $second ], 'reminder; next 2026-02-25' ];
		yield 'a disputed one alone: nothing' => [ '2026-02-20', [ Given::invoice( disputed: true ) ], 'nothing' ];
		yield 'one that is being collected does not lead' => [ '2026-02-20', [ Given::invoice( debit: true ), $second ], 'reminder; next 2026-02-25' ];
		yield 'one that is being collected alone: it wakes by itself' => [ '2026-02-20', [ Given::invoice( debit: true ) ], 'nothing' ];
		yield 'of which nothing is open' => [ '2026-02-20', [ Given::invoice( open: '0.00' ) ], 'nothing' ];
		yield 'overpaid' => [ '2026-02-20', [ Given::invoice( open: '-1.00' ) ], 'nothing' ];
		yield 'no invoice at all' => [ '2026-02-20', [], 'nothing' ];
	}

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> */
	public static function a_broken_promise(): iterable {
		$warned = [ self::REMINDED, self::CALLED, self::WARNED ];
		yield 'warned before: warned again at once' => [ '2026-02-07', Given::invoice( warn_again: '2026-02-07', records: $warned ), 'last_warning suspend; next 2026-02-14' ];
		yield 'warned again: that warning counts' => [ '2026-02-08', Given::invoice( warn_again: '2026-02-07', records: [ ...$warned, 'last_warning done 2026-02-07 over 2026-02-07 names 2026-02-12' ] ), 'suspend; next 2026-02-14' ];
		yield 'warned again the day before the promise broke: does not count' => [ '2026-02-07', Given::invoice( warn_again: '2026-02-07', records: [ ...$warned, 'last_warning done 2026-02-06 over 2026-02-06' ] ), 'last_warning suspend; next 2026-02-14' ];
		yield 'not warned before: now, days early' => [ '2026-01-22', Given::invoice( warn_again: '2026-01-22', records: [ self::REMINDED ] ), 'last_warning; next 2026-01-25' ];
		yield 'not even reminded: the warning replaces the reminder' => [ '2026-01-22', Given::invoice( warn_again: '2026-01-22' ), 'last_warning; superseded reminder; next 2026-01-25' ];
		yield 'the promise broke after the day of the notice: the warning first' => [ '2026-02-16', Given::invoice( warn_again: '2026-02-16', records: $warned ), 'last_warning suspend; next 2026-02-17' ];
		yield 'the promise broke before the day of the notice, under a hold: the notice first' => [ '2026-02-20', Given::invoice( warn_again: '2026-02-07', records: $warned ), 'suspend formal_notice; next 2026-02-21' ];
		yield 'the new warning was skipped by the owner' => [ '2026-02-07', Given::invoice( warn_again: '2026-02-07', records: [ ...$warned, 'last_warning skipped 2026-02-07' ] ), 'suspend; next 2026-02-14' ];
		yield 'a suspension that the owner undid may come again' => [ '2026-02-12', Given::invoice( warn_again: '2026-02-12', records: [ ...$warned, self::CUT ] ), 'last_warning suspend; next 2026-02-14' ];
		yield 'and comes once' => [ '2026-02-17', Given::invoice( warn_again: '2026-02-12', records: [ ...$warned, self::CUT, 'last_warning done 2026-02-12 over 2026-02-12', self::NOTIFIED, 'suspend done 2026-02-17' ] ), 'next 2026-03-06' ];
	}

	/** @return iterable<string, array{string, InvoiceFacts|list<InvoiceFacts>, string}> */
	public static function rounds_and_owners_wishes(): iterable {
		$all = [ self::REMINDED, self::CALLED, self::WARNED, self::CUT, self::NOTIFIED ];
		yield 'reopened: steps of the round before do not count' => [ '2026-03-02', Given::invoice( due: '2026-02-25', round: '2026-02-18', records: $all ), 'reminder; next 2026-03-07' ];
		yield 'reopened on the day of its last step: neither' => [ '2026-03-02', Given::invoice( due: '2026-02-25', round: '2026-02-18', records: [ 'reminder done 2026-02-18 over 2026-02-18' ] ), 'reminder; next 2026-03-07' ];
		yield 'a step skipped before it was due stays skipped' => [ '2026-01-20', Given::invoice( records: [ 'reminder skipped 2026-01-01' ] ), 'next 2026-01-25' ];
		yield 'a step skipped in the round before does not' => [ '2026-03-02', Given::invoice( due: '2026-02-25', round: '2026-02-18', records: [ 'reminder skipped 2026-02-17' ] ), 'reminder; next 2026-03-07' ];
		yield 'a skipped warning is no reason to send the reminder' => [ '2026-01-29', Given::invoice( records: [ 'last_warning skipped 2026-01-28', self::CALLED ] ), 'reminder; next 2026-02-04' ];
		yield 'moved later' => [ '2026-01-20', Given::invoice( moved: [ 'reminder' => '2026-01-23' ] ), 'next 2026-01-23' ];
		yield 'moved later, its day' => [ '2026-01-23', Given::invoice( moved: [ 'reminder' => '2026-01-23' ] ), 'reminder; next 2026-01-25' ];
		yield 'moved earlier' => [ '2026-01-17', Given::invoice( moved: [ 'call' => '2026-01-17' ] ), 'call; next 2026-01-20' ];
		yield 'moved beyond the warning: it goes after it' => [ '2026-01-31', Given::invoice( records: [ self::CALLED, self::WARNED ], moved: [ 'reminder' => '2026-01-31' ] ), 'reminder; next 2026-02-04' ];
		yield 'moved to a day before it was past due: the first day it is' => [ '2026-01-16', Given::invoice( moved: [ 'call' => '2026-01-10' ] ), 'call; next 2026-01-20' ];
		yield 'suspension moved before the warning: asked, and the gate says no' => [ '2026-01-21', Given::invoice( records: [ self::REMINDED ], moved: [ 'suspend' => '2026-01-21' ] ), 'suspend; next 2026-01-25' ];
		yield 'costs moved forward wait for the notice' => [ '2026-02-20', Given::invoice( records: $all, moved: [ 'costs' => '2026-02-20' ] ), 'next 2026-03-01' ];
	}

	/** @param InvoiceFacts|list<InvoiceFacts> $invoices */
	#[DataProvider( 'one_invoice' )]
	#[DataProvider( 'missed_days' )]
	#[DataProvider( 'delivery' )]
	#[DataProvider( 'several_invoices' )]
	#[DataProvider( 'a_broken_promise' )]
	#[DataProvider( 'rounds_and_owners_wishes' )]
	public function test_the_default_timeline( string $today, array|InvoiceFacts $invoices, string $expected ): void {
		self::assert_decided( $expected, $today, Given::customer( $invoices ) );
	}

	/** @return iterable<string, array{string, CustomerFacts, string}> */
	public static function customers(): iterable {
		$invoice = Given::invoice( records: [ self::REMINDED, self::CALLED ] );
		$warned  = Given::invoice( records: [ self::REMINDED, self::CALLED, self::WARNED ] );
		$promise = Given::invoice( warn_again: '2026-02-12', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ] );
		yield 'a message went yesterday' => [ '2026-01-29', Given::customer( $invoice, last_message: '2026-01-28' ), 'last_warning; next 2026-02-04' ];
		yield 'a message went today: tomorrow' => [ '2026-01-29', Given::customer( $invoice, last_message: '2026-01-29' ), 'next 2026-01-30' ];
		yield 'a message went today, and what it would replace stays too' => [ '2026-01-30', Given::customer( Given::invoice(), last_message: '2026-01-30' ), 'call; next 2026-01-31' ];
		yield 'a message went today: other steps go all the same' => [ '2026-02-04', Given::customer( $warned, last_message: '2026-02-04' ), 'suspend; next 2026-02-14' ];
		yield 'the day before a hold ends' => [ '2026-02-19', Given::customer( $warned, [ 'hold 2026-02-20' ] ), 'next 2026-02-20' ];
		yield 'the first day after a hold' => [ '2026-02-20', Given::customer( $warned, [ 'hold 2026-02-20' ] ), 'suspend formal_notice' ];
		yield 'the last day of a promise' => [ '2026-02-06', Given::customer( $warned, [ 'promise 2026-02-07' ] ), 'next 2026-02-07' ];
		yield 'a promise ends under a hold: it has to be settled' => [ '2026-02-05', Given::customer( $warned, [ 'hold 2026-03-01', 'promise 2026-02-07' ] ), 'next 2026-02-07' ];
		yield 'a hold that is over and one that is not' => [ '2026-02-05', Given::customer( $warned, [ 'hold 2026-02-01', 'hold 2026-02-09' ] ), 'next 2026-02-09' ];
		yield 'a hold on a customer who owes nothing yet' => [ '2026-01-05', Given::customer( Given::invoice(), [ 'hold 2026-02-20' ] ), 'next 2026-02-20' ];
		yield 'suspended: a broken promise needs no warning' => [ '2026-02-12', Given::customer( $promise, suspended: [ 1 ] ), 'next 2026-02-14' ];
		yield 'suspended, a broken promise, and another invoice to become late: it may put more at stake' => [ '2026-02-12', Given::customer( [ Given::invoice( warn_again: '2026-02-12', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ] ), Given::invoice( 2, '2026-02-12', services: [ 2 ] ) ], suspended: [ 1 ] ), 'next 2026-02-13' ];
		yield 'and when it is late: the warning' => [ '2026-02-13', Given::customer( [ Given::invoice( warn_again: '2026-02-12', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ] ), Given::invoice( 2, '2026-02-12', services: [ 2 ] ) ], suspended: [ 1 ] ), 'last_warning suspend; next 2026-02-14' ];
		yield 'one of two services suspended: the other one needs it' => [ '2026-02-12', Given::customer( Given::invoice( warn_again: '2026-02-12', records: [ self::REMINDED, self::CALLED, self::WARNED, self::CUT ], services: [ 1, 2 ] ), suspended: [ 1 ] ), 'last_warning suspend; next 2026-02-14' ];
		yield 'suspended for an older invoice: the next one is warned too' => [ '2026-01-29', Given::customer( $invoice, suspended: [ 1 ] ), 'last_warning; next 2026-02-04' ];
	}

	#[DataProvider( 'customers' )]
	public function test_the_customer( string $today, CustomerFacts $facts, string $expected ): void {
		self::assert_decided( $expected, $today, $facts );
	}

	/** @return iterable<string, array{string, string, InvoiceFacts, string}> timeline, day, invoice, what is due */
	public static function timelines(): iterable {
		$short = 'reminder 5 message, suspend 12 suspend';
		yield 'reminder and suspension only: the reminder warns' => [ $short, '2026-01-20', Given::invoice(), 'reminder; next 2026-01-27' ];
		yield 'and is not lost when missed' => [ $short, '2026-01-28', Given::invoice(), 'reminder suspend' ];
		yield 'and goes again after a broken promise' => [ $short, '2026-01-28', Given::invoice( warn_again: '2026-01-28', records: [ self::REMINDED ] ), 'reminder suspend' ];

		$fees = 'reminder 5 message, fee 10 fee business, last_warning 14 message, suspend 20 suspend';
		yield 'a fee for businesses' => [ $fees, '2026-01-25', Given::invoice( records: [ self::REMINDED ] ), 'fee; next 2026-01-29' ];
		yield 'a fee for businesses is no step of a consumer' => [ $fees, '2026-01-25', Given::invoice( type: 'consumer', records: [ self::REMINDED ] ), 'next 2026-01-29' ];
		yield 'a fee for all is a step of a consumer, to be refused' => [ 'reminder 5 message, fee 10 fee', '2026-01-25', Given::invoice( type: 'consumer', records: [ self::REMINDED ] ), 'fee' ];

		$split = 'first 5 message, second 10 message business, suspend 20 suspend';
		yield 'the last message of a business warns it' => [ $split, '2026-02-05', Given::invoice(), 'second suspend; superseded first' ];
		yield 'the last message of a consumer warns it, were it another one' => [ $split, '2026-02-05', Given::invoice( type: 'consumer' ), 'first suspend' ];

		$two = 'first 5 message, second 10 message, third 15 message';
		yield 'without a suspension any message may be replaced' => [ $two, '2026-01-30', Given::invoice(), 'third; superseded first second' ];
		yield 'a broken promise changes nothing then' => [ $two, '2026-01-30', Given::invoice( warn_again: '2026-01-30', records: [ 'third done 2026-01-30 over 2026-01-30' ] ), 'nothing' ];

		yield 'a letter counts as a message' => [ 'reminder 5 message, letter 10 letter', '2026-01-26', Given::invoice(), 'letter; superseded reminder' ];
		yield 'a formal notice without what needs it may be replaced' => [ 'notice 5 formal_notice, letter 10 letter', '2026-01-26', Given::invoice(), 'letter; superseded notice' ];
		yield 'before a hand-over it may not' => [ 'notice 5 formal_notice, letter 10 letter, hand_over 60 hand_over', '2026-01-26', Given::invoice(), 'letter; next 2026-01-27' ];
		yield 'a hand-over without any notice in the timeline goes on its day' => [ 'hand_over 60 hand_over', '2026-03-16', Given::invoice(), 'hand_over' ];
		yield 'a hand-over does not wait for a notice that others get' => [ 'notice 5 formal_notice consumer, hand_over 10 hand_over', '2026-01-25', Given::invoice(), 'hand_over' ];
		yield 'costs without any notice never come' => [ 'reminder 5 message, costs 10 costs', '2026-02-25', Given::invoice( records: [ self::REMINDED ] ), 'nothing' ];
		yield 'a step that is switched off' => [ 'reminder 5 message off, call 10 call', '2026-01-21', Given::invoice(), 'next 2026-01-25' ];
		yield 'a warning that is switched off: the message before it warns' => [ 'reminder 5 message, last_warning 14 message off, suspend 20 suspend', '2026-02-05', Given::invoice(), 'reminder suspend' ];
		yield 'a step of day 0 falls when the invoice is past due' => [ 'reminder 0 message', '2026-01-15', Given::invoice(), 'next 2026-01-16' ];
		yield 'a step of day 0, the day after' => [ 'reminder 0 message', '2026-01-16', Given::invoice(), 'reminder' ];
		yield 'two messages of one day: the later one in the list' => [ 'one 5 message, two 5 message', '2026-01-20', Given::invoice(), 'two; superseded one' ];
		yield 'two suspensions, one a type' => [ 'warning 5 message, early 10 suspend business, late 20 suspend consumer', '2026-01-26', Given::invoice( type: 'consumer', records: [ 'warning done 2026-01-20 over 2026-01-20 names 2026-02-04' ] ), 'next 2026-02-04' ];
	}

	#[DataProvider( 'timelines' )]
	public function test_other_timelines( string $steps, string $today, InvoiceFacts $invoice, string $expected ): void {
		self::assertSame( $expected, Given::in_words( ( new DecideSteps( Given::policy( $steps ) ) )->on( CivilDate::parse( $today ), Given::customer( $invoice ) ) ) );
	}

	public function test_a_decision_names_its_lead_and_its_pause(): void {
		$decide = new DecideSteps( Given::policy() );
		$today  = CivilDate::parse( '2026-02-05' );
		$held   = $decide->on( $today, Given::customer( [ Given::invoice(), Given::invoice( 2, '2026-02-01' ) ], [ 'hold 2026-03-01', 'promise 2026-02-09' ] ) );
		self::assertSame( [ 1, '2026-03-01' ], [ $held->lead?->id, $held->pause?->until->to_string() ] );
		$free = $decide->on( $today, Given::customer( [ Given::invoice( disputed: true ), Given::invoice( 2, '2026-02-01' ) ] ) );
		self::assertSame( [ 2, null ], [ $free->lead?->id, $free->pause ] );
	}

	private static function assert_decided( string $expected, string $today, CustomerFacts $facts ): void {
		self::assertSame( $expected, Given::in_words( ( new DecideSteps( Given::policy() ) )->on( CivilDate::parse( $today ), $facts ) ) );
	}
}
