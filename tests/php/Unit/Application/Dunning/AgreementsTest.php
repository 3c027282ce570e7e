<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\CallOutcome;
use HostingInvoices\Application\Dunning\CloseDispute;
use HostingInvoices\Application\Dunning\EndHold;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Dunning\RecordCallOutcome;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\Dunning\WithdrawPromise;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What is agreed with a customer, and how it ends: each once.
 */
final class AgreementsTest extends TestCase {

	use Refusing;

	public function test_a_hold_ends_once(): void {
		[ $shop, $customer ] = self::on_the_morning_of( '2026-01-20' );
		$hold                = $shop->get( StartHold::class )->execute( $customer, CivilDate::parse( '2026-02-20' ), 'illness', 1 );
		$end                 = static fn () => $shop->get( EndHold::class )->execute( $hold, 'well again', 1 );
		self::assertSame( [ null, 'hold_ended' ], [ self::reason_of( $end ), self::reason_of( $end ) ] );
		$shop->tick();
		self::assertContains( '2026-01-20 message_sent reminder 1', $shop->told( $customer ) );
	}

	public function test_a_promise_is_withdrawn_once(): void {
		[ $shop, $customer ] = self::on_the_morning_of( '2026-01-20' );
		$promise             = $shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '36.30' ), CivilDate::parse( '2026-02-06' ), '', 1 );
		$withdraw            = static fn () => $shop->get( WithdrawPromise::class )->execute( $promise, 'a mistake', 1 );
		self::assertSame( [ null, 'promise_not_open' ], [ self::reason_of( $withdraw ), self::reason_of( $withdraw ) ] );
		$shop->until( '2026-02-07' );
		self::assertSame( [], $shop->told( $customer, [ 'promise_broken' ] ) );
	}

	/** @return iterable<string, array{string, string, string, list<string>}> opened, closed, until, messages and suspensions after it */
	public static function disputes(): iterable {
		yield 'settled before any warning: the timeline goes on' => [ '2026-01-21', '2026-01-26', '2026-02-04', [ '2026-01-29 last_warning', '2026-02-04 service_suspended' ] ];
		yield 'settled long after the warning: warned anew' => [ '2026-02-03', '2026-03-10', '2026-03-16', [ '2026-03-10 last_warning', '2026-03-11 formal_notice', '2026-03-15 service_suspended' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'disputes' )]
	public function test_disputes( string $opened, string $closed, string $until, array $expected ): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-01' );
		$shop->get( EndSubscription::class )->execute( array_key_first( $shop->store->tables()->subscriptions ) ?? 0, '', 1 );
		$shop->until( CivilDate::parse( $opened )->plus_days( -1 )->to_string() );
		$shop->morning( $opened );
		$dispute = $shop->get( OpenDispute::class )->execute( $shop->invoice( $customer )->id, 'not ordered', 1 );
		self::assertSame( 'disputed_already', self::reason_of( static fn () => $shop->get( OpenDispute::class )->execute( $shop->invoice( $customer )->id, 'not ordered', 1 ) ) );
		$shop->until( CivilDate::parse( $closed )->plus_days( -1 )->to_string() );
		$shop->morning( $closed );
		self::assertSame( [], self::since( $shop, $customer, $opened ), 'nothing while it is disputed' );
		$close = static fn () => $shop->get( CloseDispute::class )->execute( $dispute, 'ordered after all', 1 );
		self::assertSame( [ null, 'dispute_closed' ], [ self::reason_of( $close ), self::reason_of( $close ) ] );
		$shop->until( $until );
		self::assertEqualsCanonicalizing( $expected, self::since( $shop, $customer, $opened ) );
	}

	/** @return iterable<string, array{string, ?string, ?string, ?string, ?string, string}> outcome, amount, by, again on, refusal, state of the call after it */
	public static function outcomes(): iterable {
		yield 'reached' => [ 'reached', null, null, null, null, 'done' ];
		yield 'will not pay' => [ 'will_not_pay', null, null, null, null, 'done' ];
		yield 'wrong number' => [ 'wrong_number', null, null, null, null, 'done' ];
		yield 'not reached: tomorrow' => [ 'not_reached', null, null, null, null, 'open 2026-01-26' ];
		yield 'not reached: a day of choice' => [ 'not_reached', null, null, '2026-01-28', null, 'open 2026-01-28' ];
		yield 'not reached: again today' => [ 'not_reached', null, null, '2026-01-25', 'date_not_after_today', 'open 2026-01-25' ];
		yield 'a promise' => [ 'promised', '36.30', '2026-01-30', null, null, 'done' ];
		yield 'a promise without an amount' => [ 'promised', null, '2026-01-30', null, 'missing', 'open 2026-01-25' ];
		yield 'a promise without a day' => [ 'promised', '36.30', null, null, 'missing', 'open 2026-01-25' ];
		yield 'a promise of too much' => [ 'promised', '36.31', '2026-01-30', null, 'amount_above_open', 'open 2026-01-25' ];
		yield 'a dispute' => [ 'dispute', null, null, null, null, 'done' ];
	}

	#[DataProvider( 'outcomes' )]
	public function test_outcomes_of_a_call( string $outcome, ?string $amount, ?string $by, ?string $again, ?string $reason, string $state ): void {
		[ $shop ] = self::on_the_morning_of( '2026-01-25' );
		$shop->tick();
		$shop->clock->at = new \DateTimeImmutable( '2026-01-25T10:00:00Z' );
		$call            = array_key_first( $shop->store->tables()->tasks ) ?? self::fail( 'no call' );
		$record          = static fn () => $shop->get( RecordCallOutcome::class )->execute( $call, CallOutcome::from( $outcome ), null === $amount ? null : Money::from_decimal( $amount ), Given::date( $by ), Given::date( $again ), 'a note', 1 );
		self::assertSame( $reason, self::reason_of( $record ) );
		$task = $shop->store->tables()->tasks[ $call ];
		self::assertSame( $state, 'open' === $task['state'] ? 'open ' . $task['due_on']->to_string() : ( 'not_needed' === $task['state'] ? 'done' : $task['state'] ) );
		if ( 'done' === $state ) {
			self::assertSame( 'call_not_open', self::reason_of( $record ), 'one answer a call' );
		}
	}

	/** @return array{Shop, int} */
	private static function on_the_morning_of( string $day ): array {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( CivilDate::parse( $day )->plus_days( -1 )->to_string() );
		$shop->morning( $day );
		return [ $shop, $customer ];
	}

	/** @return list<string> Messages of the timeline, and suspensions. */
	private static function since( Shop $shop, int $customer, string $day ): array {
		$lines = [];
		foreach ( $shop->told( $customer, [ 'message_sent', 'service_suspended' ] ) as $line ) {
			if ( $line >= $day && 1 === preg_match( '/^(\S+) (?:message_sent (reminder|last_warning|formal_notice)|(service_suspended))/', $line, $parts ) ) {
				$lines[] = $parts[1] . ' ' . ( $parts[3] ?? $parts[2] );
			}
		}
		return $lines;
	}
}
