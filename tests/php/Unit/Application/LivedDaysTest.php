<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application;

use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\DirectDebit\EndMandate;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Outbox\OutcomeUnknown;
use HostingInvoices\Application\Running\ConfirmRestart;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The rules of FORMAT.md, lived day by day by one customer who does not pay: € 36.30 a month from 1 January 2026,
 * due on the 15th. Undisturbed: reminder 20 January, call 25, warning 29, suspension 4 February, notice 14 February.
 */
final class LivedDaysTest extends TestCase {

	private const TIMELINE = [ 'message_sent', 'message_failed', 'call_due', 'service_suspended', 'service_restored', 'suspension_held', 'promise_broken', 'promise_kept', 'fee_added', 'handed_over', 'invoice_reopened' ];

	/** @return iterable<string, array{string, array<string, callable( Shop, int ): mixed>, list<string>}> until, happenings at seven by day, what was told */
	public static function days(): iterable {
		yield 'nothing happens' => [ '2026-03-31', [], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-14 message_sent formal_notice 1', '2026-03-01 message_sent invoice 3', '2026-03-06 fee_added costs 1', '2026-03-16 handed_over hand_over 1' ] ];
		yield 'pays in full the day before the suspension' => [ '2026-02-20', [ '2026-02-03' => self::pays( 1 ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-20 message_sent reminder 2' ] ];
		yield 'pays on the day of the suspension' => [ '2026-02-19', [ '2026-02-04' => self::pays( 1 ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2' ] ];
		yield 'pays after the suspension, as in pays-after-suspension' => [
			'2026-03-07',
			[ '2026-02-10' => self::pays( 1 ) ],
			[ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-10 service_restored', '2026-02-10 message_sent restored', '2026-02-20 message_sent reminder 2', '2026-02-25 call_due call 2', '2026-03-01 message_sent invoice 3', '2026-03-01 message_sent last_warning 2', '2026-03-07 service_suspended', '2026-03-07 message_sent suspended' ],
		];
		yield 'pays the oldest of two that are late: stays suspended, the next leads' => [
			'2026-03-08',
			[ '2026-02-18' => self::pays( 1 ) ],
			[ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-14 message_sent formal_notice 1', '2026-02-20 message_sent reminder 2', '2026-02-25 call_due call 2', '2026-03-01 message_sent invoice 3', '2026-03-01 message_sent last_warning 2' ],
		];
		yield 'all but the tolerance is paid: held' => [ '2026-02-05', [ '2026-02-02' => self::pays( 1, '35.30' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 suspension_held suspend 1' ] ];
		yield 'a cent more is open' => [ '2026-02-05', [ '2026-02-02' => self::pays( 1, '35.29' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended' ] ];

		yield 'a promise that is kept' => [ '2026-02-19', [ '2026-02-01' => self::promises( '2026-02-06' ), '2026-02-06' => self::pays( 1 ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent confirmation', '2026-02-01 message_sent invoice 2', '2026-02-06 promise_kept' ] ];
		yield 'a promise that is broken: a new warning, its notice' => [ '2026-02-13', [ '2026-02-01' => self::promises( '2026-02-06' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent confirmation', '2026-02-01 message_sent invoice 2', '2026-02-07 promise_broken', '2026-02-07 suspension_held suspend 1', '2026-02-07 message_sent last_warning 1', '2026-02-12 service_suspended', '2026-02-12 message_sent suspended' ] ];
		yield 'a promise kept in part is broken' => [ '2026-02-08', [ '2026-02-01' => self::promises( '2026-02-06' ), '2026-02-05' => self::pays( 1, '36.29' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent confirmation', '2026-02-01 message_sent invoice 2', '2026-02-07 promise_broken', '2026-02-07 suspension_held suspend 1', '2026-02-07 message_sent last_warning 1' ] ];
		yield 'a part that was promised and paid: the old warning counts' => [ '2026-02-10', [ '2026-02-01' => self::promises( '2026-02-09', '10.00' ), '2026-02-08' => self::pays( 1, '10.00' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent confirmation', '2026-02-01 message_sent invoice 2', '2026-02-08 promise_kept', '2026-02-08 service_suspended', '2026-02-08 message_sent suspended' ] ];
		yield 'a promise before anything was late' => [ '2026-01-21', [ '2026-01-05' => self::promises( '2026-01-10' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-05 message_sent confirmation', '2026-01-11 promise_broken', '2026-01-20 message_sent reminder 1' ] ];
		yield 'a promise under a longer hold breaks in time' => [ '2026-02-22', [ '2026-02-01' => self::promises( '2026-02-06' ), '2026-02-02' => self::held_until( '2026-02-20' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent confirmation', '2026-02-01 message_sent invoice 2', '2026-02-07 promise_broken', '2026-02-20 suspension_held suspend 1', '2026-02-20 message_sent formal_notice 1', '2026-02-21 message_sent last_warning 1' ] ];

		yield 'a hold: invoices go on, steps do not' => [ '2026-02-20', [ '2026-01-28' => self::held_until( '2026-02-20' ) ], [ ...array_slice( self::up_to_the_warning(), 0, 3 ), '2026-02-01 message_sent invoice 2', '2026-02-20 suspension_held suspend 1', '2026-02-20 message_sent formal_notice 1' ] ];
		yield 'a hold after the warning: the suspension on its last day' => [ '2026-02-13', [ '2026-02-02' => self::held_until( '2026-02-10' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-10 service_suspended', '2026-02-10 message_sent suspended' ] ];
		yield 'a dispute: the next invoice leads when it is late' => [ '2026-02-20', [ '2026-02-02' => self::disputes( 1 ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-20 message_sent reminder 2' ] ];
		yield 'a dispute after the suspension restores' => [ '2026-02-07', [ '2026-02-06' => self::disputes( 1 ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-06 service_restored', '2026-02-06 message_sent restored' ] ];

		yield 'no mail for two days: the reminder goes on the third, the warning on its day' => [ '2026-01-29', [ '2026-01-20' => self::mail( 'down' ), '2026-01-22' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-22 message_sent reminder 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1' ] ];
		yield 'no mail until the warning: only the warning goes' => [ '2026-01-30', [ '2026-01-20' => self::mail( 'down' ), '2026-01-29' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1' ] ];
		yield 'no mail for the warning: the suspension waits for its notice' => [ '2026-02-08', [ '2026-01-29' => self::mail( 'down' ), '2026-02-02' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-25 call_due call 1', '2026-02-02 message_sent last_warning 1', '2026-02-02 message_sent invoice 2', '2026-02-04 suspension_held suspend 1', '2026-02-07 service_suspended', '2026-02-07 message_sent suspended' ] ];
		yield 'no mail beyond the day of the notice: the warning first' => [ '2026-02-21', [ '2026-01-29' => self::mail( 'down' ), '2026-02-12' => self::mail( 'up' ), '2026-02-13' => self::mail( 'down' ), '2026-02-16' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-25 call_due call 1', '2026-02-04 suspension_held suspend 1', '2026-02-12 message_sent last_warning 1', '2026-02-12 message_sent invoice 2', '2026-02-16 message_sent formal_notice 1', '2026-02-17 service_suspended', '2026-02-17 message_sent suspended' ] ];
		yield 'the lead is paid while its warning waits: the next invoice is reminded, not threatened' => [ '2026-02-25', [ '2026-01-29' => self::mail( 'down' ), '2026-02-11' => self::pays( 1 ), '2026-02-12' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-25 call_due call 1', '2026-02-04 suspension_held suspend 1', '2026-02-12 message_sent invoice 2', '2026-02-20 message_sent reminder 2', '2026-02-25 call_due call 2' ] ];
		yield 'the lead is paid while its notice waits and the next is late already' => [ '2026-02-20', [ '2026-02-14' => self::mail( 'down' ), '2026-02-17' => self::pays( 1 ), '2026-02-18' => self::mail( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-20 message_sent reminder 2' ] ];
		yield 'paid while the mail is down: no reminder goes' => [ '2026-01-31', [ '2026-01-20' => self::mail( 'down' ), '2026-01-22' => self::pays( 1 ), '2026-01-23' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1' ] ];
		yield 'something breaks after a mail was sent: once, and a person looks' => [ '2026-01-30', [ '2026-01-20' => self::mail( 'breaks' ), '2026-01-21' => self::mail( 'up' ) ], [ '2026-01-01 message_sent invoice 1', '2026-01-21 message_failed reminder 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1' ] ];

		yield 'no panel for three days' => [ '2026-02-10', [ '2026-02-04' => self::panel( 'down' ), '2026-02-07' => self::panel( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-07 service_suspended', '2026-02-07 message_sent suspended' ] ];
		yield 'paid while the panel is down: never suspended, so never restored' => [ '2026-02-10', [ '2026-02-04' => self::panel( 'down' ), '2026-02-05' => self::pays( 1 ), '2026-02-07' => self::panel( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2' ] ];
		yield 'a panel that acts and does not answer' => [ '2026-02-10', [ '2026-02-04' => self::panel( 'mute' ), '2026-02-06' => self::panel( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-06 service_suspended', '2026-02-06 message_sent suspended' ] ];
		yield 'no panel at the restoration' => [ '2026-02-14', [ '2026-02-10' => [ self::panel( 'mute' ), self::pays( 1 ) ], '2026-02-12' => self::panel( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended', '2026-02-12 service_restored', '2026-02-12 message_sent restored' ] ];
		yield 'an emergency stop while the order to suspend waits, and its end' => [ '2026-02-12', [ '2026-02-04' => self::panel( 'down' ), '2026-02-05' => self::stop( true ), '2026-02-07' => self::panel( 'up' ), '2026-02-10' => self::stop( false ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-06 suspension_held suspend 1', '2026-02-10 service_suspended', '2026-02-10 message_sent suspended' ] ];
		yield 'a promise while the order to suspend waits' => [ '2026-02-14', [ '2026-02-04' => self::panel( 'down' ), '2026-02-05' => self::promises( '2026-02-06' ), '2026-02-07' => self::panel( 'up' ) ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-05 message_sent confirmation', '2026-02-07 promise_broken', '2026-02-07 suspension_held suspend 1', '2026-02-07 message_sent last_warning 1', '2026-02-12 service_suspended', '2026-02-12 message_sent suspended', '2026-02-14 message_sent formal_notice 1' ] ];
		yield 'a promise by today while the order to suspend waits' => [ '2026-02-11', [ '2026-02-04' => [ self::panel( 'down' ) ], '2026-02-05' => [ self::promises( '2026-02-05' ), self::pause_ticks() ], '2026-02-06' => [ self::panel( 'up' ), self::resume_ticks() ] ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-06 message_sent confirmation', '2026-02-06 promise_broken', '2026-02-06 suspension_held suspend 1', '2026-02-06 message_sent last_warning 1', '2026-02-11 service_suspended', '2026-02-11 message_sent suspended' ] ];

		yield 'a silent runner, as in silent-runner' => [
			'2026-02-13',
			[ '2026-01-19' => self::pause_ticks(), '2026-02-08' => self::resume_ticks(), '2026-02-10' => static fn ( Shop $shop ) => $shop->get( ConfirmRestart::class )->execute() ],
			[ '2026-01-01 message_sent invoice 1', '2026-02-08 call_due call 1', '2026-02-08 suspension_held suspend 1', '2026-02-08 message_sent invoice 2', '2026-02-08 message_sent last_warning 1', '2026-02-13 service_suspended', '2026-02-13 message_sent suspended' ],
		];
		yield 'a silent runner that nobody confirms' => [ '2026-02-20', [ '2026-01-31' => self::pause_ticks(), '2026-02-03' => self::resume_ticks() ], [ ...self::up_to_the_warning(), '2026-02-03 message_sent invoice 2', '2026-02-04 suspension_held suspend 1', '2026-02-14 message_sent formal_notice 1' ] ];
		yield 'two days of silence need no confirmation' => [ '2026-02-04', [ '2026-02-02' => self::pause_ticks(), '2026-02-03' => self::resume_ticks() ], [ ...self::up_to_the_warning(), '2026-02-01 message_sent invoice 2', '2026-02-04 service_suspended', '2026-02-04 message_sent suspended' ] ];
	}

	/**
	 * @param array<string, callable( Shop, int ): mixed|list<callable( Shop, int ): mixed>> $happenings
	 * @param list<string>                                                                  $expected
	 */
	#[DataProvider( 'days' )]
	public function test_days( string $until, array $happenings, array $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		self::live( $shop, $customer, $until, $happenings );
		self::assertSame( $expected, $shop->told( $customer, self::TIMELINE ) );
		self::assertSame( [], array_filter( $shop->running->failures, static fn ( string $failure ): bool => ! str_contains( $failure, OutcomeUnknown::class ) ) );
	}

	/** @return iterable<string, array{string, array<string, callable( Shop, int ): mixed>, list<string>}> */
	public static function debits(): iterable {
		yield 'collected on the due date, or the next TARGET day' => [ '2026-02-17', [], [ '2026-01-12 debit_submitted 1', '2026-01-15 debit_collected 1', '2026-01-15 invoice_paid 1', '2026-02-11 debit_submitted 2', '2026-02-16 debit_collected 2', '2026-02-16 invoice_paid 2' ] ];
		yield 'AM04: again seven days after the return' => [ '2026-01-31', [ '2026-01-16' => self::returned( 1, 'AM04' ) ], [ '2026-01-12 debit_submitted 1', '2026-01-15 debit_collected 1', '2026-01-15 invoice_paid 1', '2026-01-16 debit_returned 1', '2026-01-16 message_sent debit_return 1', '2026-01-20 debit_submitted 1', '2026-01-23 debit_collected 1', '2026-01-23 invoice_paid 1' ] ];
		yield 'AM04, and the mandate ends before the new try: a new due date' => [ '2026-02-02', [ '2026-01-16' => self::returned( 1, 'AM04' ), '2026-01-19' => static fn ( Shop $shop, int $customer ) => $shop->get( EndMandate::class )->execute( $customer, 1 ) ], [ '2026-01-12 debit_submitted 1', '2026-01-15 debit_collected 1', '2026-01-15 invoice_paid 1', '2026-01-16 debit_returned 1', '2026-01-16 message_sent debit_return 1', '2026-01-19 invoice_reopened 1', '2026-01-31 message_sent reminder 1' ] ];
		yield 'MD01: a new due date, the next invoice without discount' => [ '2026-02-03', [ '2026-01-16' => self::returned( 1, 'MD01' ) ], [ '2026-01-12 debit_submitted 1', '2026-01-15 debit_collected 1', '2026-01-15 invoice_paid 1', '2026-01-16 debit_returned 1', '2026-01-16 invoice_reopened 1', '2026-01-16 message_sent mandate_request 1', '2026-01-28 message_sent reminder 1', '2026-02-02 call_due call 1' ] ];
		yield 'the runner was silent on the day of submission: a day that the bank still takes' => [ '2026-01-21', [ '2026-01-12' => self::pause_ticks(), '2026-01-16' => self::resume_ticks() ], [ '2026-01-16 debit_submitted 1', '2026-01-21 debit_collected 1', '2026-01-21 invoice_paid 1' ] ];
		yield 'paid before the submission: not collected' => [ '2026-01-31', [ '2026-01-11' => self::pays( 1 ) ], [ '2026-01-11 invoice_paid 1' ] ];
		yield 'paid in part before the submission: the rest is collected' => [ '2026-01-31', [ '2026-01-11' => self::pays( 1, '10.00' ) ], [ '2026-01-12 debit_submitted 1', '2026-01-15 debit_collected 1', '2026-01-15 invoice_paid 1' ] ];
	}

	/**
	 * @param array<string, callable( Shop, int ): mixed> $happenings
	 * @param list<string>                                $expected
	 */
	#[DataProvider( 'debits' )]
	public function test_debits( string $until, array $happenings, array $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer', mandate: true );
		self::live( $shop, $customer, $until, $happenings );
		$told = array_values( array_filter( $shop->told( $customer, [ ...self::TIMELINE, 'debit_submitted', 'debit_collected', 'debit_returned', 'invoice_paid' ] ), static fn ( string $line ): bool => ! str_contains( $line, 'message_sent invoice' ) ) );
		self::assertSame( $expected, $told );
		self::assertSame( [], $shop->running->failures );
	}

	public function test_every_step_of_another_timeline(): void {
		$shop     = new Shop( Given::timeline( 'reminder 5 message, fee 8 fee, suspend 10 suspend' ) );
		$business = $shop->customer();
		$consumer = $shop->customer( type: 'consumer' );
		$shop->until( '2026-01-31' );
		$steps = [ 'message_sent', 'fee_added', 'fee_refused', 'service_suspended' ];
		self::assertSame( [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-23 fee_added fee 1', '2026-01-25 service_suspended', '2026-01-25 message_sent suspended' ], $shop->told( $business, $steps ) );
		self::assertSame( [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-23 fee_refused fee 1', '2026-01-25 service_suspended', '2026-01-25 message_sent suspended' ], $shop->told( $consumer, $steps ) );
	}

	public function test_a_step_before_the_due_date_comes_with_every_invoice(): void {
		$shop     = new Shop( Given::timeline( 'ahead -3 message, reminder 5 message' ) );
		$customer = $shop->customer();
		self::live( $shop, $customer, '2026-03-14', [ '2026-01-15' => self::pays( 1 ), '2026-02-10' => self::pays( 2 ) ] );
		self::assertSame( [ '2026-01-01 message_sent invoice 1', '2026-01-12 message_sent ahead 1', '2026-02-01 message_sent invoice 2', '2026-03-01 message_sent invoice 3', '2026-03-12 message_sent ahead 3' ], $shop->told( $customer, [ 'message_sent' ] ) );
	}

	public function test_a_warning_that_was_put_off_is_the_message_of_the_day_it_goes(): void {
		$shop     = new Shop( Given::timeline( 'warning 5 message, suspend 10 suspend, notice 12 formal_notice, costs 50 costs' ) );
		$customer = $shop->customer();
		self::live( $shop, $customer, '2026-01-28', [ '2026-01-20' => self::mail( 'down' ), '2026-01-27' => self::mail( 'up' ) ] );
		self::assertSame( [ '2026-01-01 message_sent invoice 1', '2026-01-27 message_sent warning 1', '2026-01-28 message_sent notice 1' ], $shop->told( $customer, [ 'message_sent' ] ) );
	}

	/** @param array<string, callable( Shop, int ): mixed|list<callable( Shop, int ): mixed>> $happenings */
	private static function live( Shop $shop, int $customer, string $until, array $happenings ): void {
		$last = CivilDate::parse( $until );
		for ( $day = CivilDate::parse( '2026-01-01' ); $day->is_on_or_before( $last ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			$today = $happenings[ $day->to_string() ] ?? [];
			foreach ( is_array( $today ) ? $today : [ $today ] as $happening ) {
				$happening( $shop, $customer );
			}
			$shop->tick();
		}
	}

	/** @return list<string> */
	private static function up_to_the_warning(): array {
		return [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-01-25 call_due call 1', '2026-01-29 message_sent last_warning 1' ];
	}

	private static function pays( int $invoice, ?string $amount = null ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( BookPayment::class )->execute( $shop->invoice( $customer, $invoice )->id, null === $amount ? null : Money::from_decimal( $amount ), null, '', 1 );
	}

	private static function promises( string $by, string $amount = '36.30' ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( $amount ), CivilDate::parse( $by ), '', 1 );
	}

	private static function held_until( string $until ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( StartHold::class )->execute( $customer, CivilDate::parse( $until ), 'illness', 1 );
	}

	private static function disputes( int $invoice ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( OpenDispute::class )->execute( $shop->invoice( $customer, $invoice )->id, 'not ordered', 1 );
	}

	private static function returned( int $invoice, string $code ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer, $invoice )->id, $code, null, 1 );
	}

	private static function mail( string $mode ): \Closure {
		return static function ( Shop $shop ) use ( $mode ): void {
			$shop->mail->mode = $mode;
		};
	}

	private static function panel( string $mode ): \Closure {
		return static function ( Shop $shop ) use ( $mode ): void {
			$shop->panel->mode = $mode;
		};
	}

	private static function stop( bool $stop ): \Closure {
		return static function ( Shop $shop ) use ( $stop ): void {
			$shop->settings->instead['emergency_stop'] = $stop;
		};
	}

	private static function pause_ticks(): \Closure {
		return static function ( Shop $shop ): void {
			$shop->is_running = false;
		};
	}

	private static function resume_ticks(): \Closure {
		return static function ( Shop $shop ): void {
			$shop->is_running = true;
		};
	}
}
