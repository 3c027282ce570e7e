<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Account\AskArrangement;
use HostingInvoices\Application\Dunning\CallOutcome;
use HostingInvoices\Application\Dunning\FinishTask;
use HostingInvoices\Application\Dunning\RecordCallOutcome;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What a person is asked to do: an invoice of 1 January, due on the 15th, a call every day from the 5th day late on.
 */
final class TasksTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{string, list<string>}> outcome of the first call, days on which a call is due */
	public static function outcomes(): iterable {
		$daily = [ '2026-01-20', '2026-01-21', '2026-01-22' ];
		yield 'spoken, nothing agreed: every day' => [ 'reached', $daily ];
		yield 'will not pay: calling again is no use' => [ 'will_not_pay', [ '2026-01-20' ] ];
		yield 'wrong number: nobody is asked to call it' => [ 'wrong_number', [ '2026-01-20' ] ];
	}

	/** @param list<string> $days */
	#[DataProvider( 'outcomes' )]
	public function test_what_a_call_brings( string $outcome, array $days ): void {
		$shop = self::called();
		self::answer( $shop, $outcome );
		$shop->until( '2026-01-22' );
		self::assertSame( $days, self::days_of_calls( $shop ) );
	}

	public function test_whoever_finds_a_number_calls_that_day_and_every_day_after_it(): void {
		$shop = self::called();
		self::answer( $shop, 'wrong_number' );
		$shop->until( '2026-01-21' );
		$shop->morning( '2026-01-22' );
		$shop->get( FinishTask::class )->execute( self::task( $shop, 'wrong_number' ), 'done', '050 765 43 21', 1 );
		self::assertSame( 'open', $shop->store->tables()->tasks[ self::task( $shop, 'call' ) ]['state'] );
		$shop->tick();
		$shop->until( '2026-01-23' );
		self::assertContains( '2026-01-23', self::days_of_calls( $shop ) );
	}

	public function test_a_task_is_finished_once_and_not_without_a_reason(): void {
		$shop = self::called();
		self::answer( $shop, 'will_not_pay' );
		$finish = static fn ( string $outcome, string $note ) => static fn () => $shop->get( FinishTask::class )->execute( self::task( $shop, 'will_not_pay' ), $outcome, $note, 1 );
		self::assertSame( [ 'missing', null, 'task_not_open' ], [ self::reason_of( $finish( 'not_needed', '' ) ), self::reason_of( $finish( 'not_needed', 'moved abroad' ) ), self::reason_of( $finish( 'done', '' ) ) ] );
		self::assertSame( [ '2026-01-20 task_done will_not_pay 1' ], $shop->told( array_key_first( $shop->store->tables()->customers ) ?? 0, [ 'task_done' ] ) );
	}

	public function test_an_arrangement_asked_for_before_the_due_date_stays_on_the_list(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-05' );
		$shop->get( AskArrangement::class )->execute( $customer, 'in three parts please' );
		$shop->until( '2026-01-08' );
		self::assertSame( [ 'open' ], array_column( $shop->store->tables()->tasks, 'state' ) );
	}

	private static function called(): Shop {
		$shop = new Shop( Timeline::of( [ Step::of( 'call', 5, StepKind::call, manner: new Manner( daily: true ) ) ] ) );
		$shop->customer();
		$shop->until( '2026-01-20' );
		$shop->clock->at = new \DateTimeImmutable( '2026-01-20T10:00:00Z' );
		return $shop;
	}

	private static function answer( Shop $shop, string $outcome ): void {
		$shop->get( RecordCallOutcome::class )->execute( self::task( $shop, 'call' ), CallOutcome::from( $outcome ), null, null, null, '', 1 );
	}

	/** The newest. */
	private static function task( Shop $shop, string $step ): int {
		$ids = array_keys( array_filter( $shop->store->tables()->tasks, static fn ( array $task ): bool => $step === $task['step'] ) );
		return (int) end( $ids );
	}

	/** @return list<string> Days on which somebody is asked to call. */
	private static function days_of_calls( Shop $shop ): array {
		return array_map( static fn ( string $line ): string => substr( $line, 0, 10 ), $shop->told( array_key_first( $shop->store->tables()->customers ) ?? 0, [ 'call_due' ] ) );
	}
}
