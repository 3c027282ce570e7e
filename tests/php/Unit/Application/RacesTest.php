<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application;

use HostingInvoices\Application\Dunning\ActOnStep;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\Dunning\StepAction;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Application\Outbox\DrainOutbox;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What others do while one worker speaks to the panel or the mail server.
 */
final class RacesTest extends TestCase {

	private const PANEL = [ 'service_suspended', 'service_restored', 'suspension_wanted', 'restore_wanted' ];

	/** @return iterable<string, array{string, bool}> how the panel answers, whether another worker restores before it does */
	public static function answers(): iterable {
		yield 'the panel answers, the restoration comes after' => [ 'up', false ];
		yield 'the panel answers when it is restored already' => [ 'up', true ];
		yield 'the panel does not answer' => [ 'mute', false ];
	}

	#[DataProvider( 'answers' )]
	public function test_paid_while_the_order_to_suspend_is_under_way( string $mode, bool $restored_first ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-03' );
		$shop->morning( '2026-02-04' );
		$shop->panel->mode      = $mode;
		$shop->panel->meanwhile = static function () use ( $shop, $customer, $restored_first ): void {
			$shop->panel->mode = 'up';
			$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
			if ( $restored_first ) {
				$shop->get( DrainOutbox::class )->execute( Budget::endless(), 'another' );
			}
		};
		$shop->tick();
		$shop->until( '2026-02-06' );
		$service = array_values( $shop->store->tables()->services )[0];
		self::assertSame( [ ServiceState::active, ServiceState::active ], [ $service['wanted'], $service['actual'] ] );
		self::assertSame( ServiceState::active, array_values( $shop->panel->states )[0]->state );
		self::assertSame( [ '2026-02-04 suspension_wanted suspend 1', '2026-02-04 restore_wanted' ], $shop->told( $customer, self::PANEL ) );
	}

	public function test_paid_and_late_again_while_the_order_to_restore_is_under_way(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-09' );
		$shop->panel->mode = 'down';
		$shop->morning( '2026-02-10' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->tick();
		$shop->until( '2026-03-08' );
		$shop->panel->mode = 'up';
		$shop->until( '2026-03-10' );
		self::assertSame( ServiceState::suspended, array_values( $shop->panel->states )[0]->state, 'the newest order stands' );
		self::assertSame( [ '2026-02-04 suspension_wanted suspend 1', '2026-02-04 service_suspended', '2026-02-10 restore_wanted', '2026-03-07 suspension_wanted suspend 2', '2026-03-09 service_suspended' ], $shop->told( $customer, self::PANEL ) );
	}

	public function test_a_promise_while_the_warning_is_handed_over(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-28' );
		$shop->morning( '2026-01-29' );
		$shop->mail->meanwhile = static fn () => $shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '36.30' ), CivilDate::parse( '2026-02-01' ), '', 1 );
		$shop->tick();
		self::assertSame( [ '2026-01-29 message_sent last_warning 1', '2026-01-29 message_sent confirmation' ], array_slice( $shop->told( $customer, [ 'message_sent' ] ), -2 ) );
		self::assertSame( StepState::done, self::newest_step( $shop )->state, 'it went: that is the truth' );
		$shop->until( '2026-02-07' );
		self::assertSame( [ '2026-02-02 message_sent last_warning 1', '2026-02-07 service_suspended' ], array_values( array_filter( $shop->told( $customer, [ 'message_sent', 'service_suspended' ] ), static fn ( string $line ): bool => str_contains( $line, 'last_warning' ) && $line > '2026-02' || str_contains( $line, 'service' ) ) ) );
	}

	public function test_a_hold_while_the_notice_is_handed_over_does_not_undo_it(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-13' );
		$shop->morning( '2026-02-14' );
		$shop->mail->meanwhile = static fn () => $shop->get( StartHold::class )->execute( $customer, CivilDate::parse( '2026-02-20' ), 'illness', 1 );
		$shop->tick();
		$shop->until( '2026-03-06' );
		self::assertSame( [ '2026-02-14 message_sent formal_notice 1', '2026-03-06 fee_added costs 1' ], array_values( array_filter( $shop->told( $customer, [ 'message_sent', 'fee_added' ] ), static fn ( string $line ): bool => str_contains( $line, 'formal_notice' ) || str_contains( $line, 'costs' ) ) ) );
	}

	/** @return iterable<string, array{string, string}> channel that still waits, state of the step after a hold */
	public static function channels(): iterable {
		yield 'the e-mail waits: the notice is open again' => [ 'email', 'withdrawn' ];
		yield 'only the copy to print waits: the notice went' => [ 'letter', 'done' ];
	}

	#[DataProvider( 'channels' )]
	public function test_a_hold_while_one_copy_of_the_notice_waits( string $waiting, string $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-14' );
		$notice = array_values( array_filter( $shop->store->tables()->messages, static fn ( MessageRecord $one ): bool => 'formal_notice' === $one->step && $one->channel === $waiting ) )[0];

		$shop->store->tables()->messages[ $notice->id ] = new MessageRecord( ...[ ...get_object_vars( $notice ), 'state' => 'waiting' ] );
		$shop->get( StartHold::class )->execute( $customer, CivilDate::parse( '2026-02-20' ), 'illness', 1 );
		self::assertSame( $expected, self::newest_step( $shop )->state->value );
	}

	public function test_a_newer_message_by_hand_puts_the_warning_off_and_does_not_lose_it(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-28' );
		$shop->mail->mode = 'down';
		$shop->until( '2026-01-30' );
		$shop->morning( '2026-01-31' );
		$invoice = $shop->invoice( $customer )->id;
		$shop->get( ActOnStep::class )->execute( $invoice, 'formal_notice', StepAction::run_now, null, '', 1 );
		$shop->mail->mode = 'up';
		$shop->tick();
		$shop->until( '2026-02-06' );
		self::assertSame( [ '2026-01-31 message_sent formal_notice 1', '2026-02-01 message_sent last_warning 1', '2026-02-06 service_suspended' ], array_values( array_filter( $shop->told( $customer, [ 'message_sent', 'service_suspended' ] ), static fn ( string $line ): bool => $line > '2026-01-31' && ! str_contains( $line, 'invoice' ) && ! str_contains( $line, 'sent suspended' ) ) ) );
	}

	private static function newest_step( Shop $shop ): StepRecord {
		$steps = $shop->store->tables()->steps;
		return end( $steps )['record'];
	}
}
