<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Claims;

use HostingInvoices\Application\Claims\ApplyMoney;
use HostingInvoices\Application\Claims\HandOver;
use HostingInvoices\Application\Claims\HandOverReader;
use HostingInvoices\Application\Claims\ReadHandOver;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\HandOverFacts;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * A consumer has paid nothing since 1 January; on 7 March, after the 14-day letter and its term, € 40 of costs were added.
 */
final class ClaimsTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{string, list<string>, bool, string}> money, open by invoice, costs paid, what is left */
	public static function money(): iterable {
		yield 'less than the costs' => [ '39.99', [ '36.30', '36.30', '36.30' ], false, '0.00' ];
		yield 'the costs' => [ '40.00', [ '36.30', '36.30', '36.30' ], true, '0.00' ];
		yield 'and a part of the oldest' => [ '50.00', [ '26.30', '36.30', '36.30' ], true, '0.00' ];
		yield 'all, and more' => [ '150.00', [ '0.00', '0.00', '0.00' ], true, '1.10' ];
	}

	/** @param list<string> $open */
	#[DataProvider( 'money' )]
	public function test_money_that_names_no_invoice( string $money, array $open, bool $costs_paid, string $rest ): void {
		[ $shop, $customer ] = self::with_costs();
		$apply               = static fn () => $shop->get( ApplyMoney::class )->execute( $customer, Money::from_decimal( $money ), $shop->clock->today(), 'owner', 'statement-1' );
		self::assertSame( $rest, $apply()->to_decimal() );
		self::assertSame( $open, array_map( static fn ( int $nth ): string => $shop->invoice( $customer, $nth )->open()->to_decimal(), [ 1, 2, 3 ] ) );
		$order = $shop->store->tables()->costs[0]['order'];
		self::assertSame( $costs_paid ? OrderState::paid : OrderState::payable, $shop->store->tables()->orders[ $order ]['state'] );
	}

	public function test_the_sum_on_any_day(): void {
		[ $shop, $customer ] = self::with_costs();
		$total               = static fn ( string $day ): string => $shop->get( ReadHandOver::class )->execute( $customer, CivilDate::parse( $day ) )->claim->total()->to_decimal();
		// 36.30 of 15 January and of 15 February at 4 % and the costs: 51 days 0.20, 20 days 0.08; a month later 82 days 0.33, 51 days 0.20, and 23 days of the third 0.09.
		self::assertSame( [ '112.88', '149.52' ], [ $total( '2026-03-07' ), $total( '2026-04-07' ) ] );
	}

	public function test_handed_over_nothing_is_sent_and_money_is_reported(): void {
		[ $shop, $customer ] = self::with_costs();
		$shop->get( HandOver::class )->execute( $customer, 'agency', 'by mail', 1 );
		self::assertSame( 'handed_over_already', self::reason_of( static fn () => $shop->get( HandOver::class )->execute( $customer, 'lawyer', '', 1 ) ) );
		$sent = count( $shop->told( $customer, [ 'message_sent' ] ) );
		$shop->until( '2026-03-31' );
		self::assertCount( $sent, $shop->told( $customer, [ 'message_sent' ] ), 'the agency asks, nobody else' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, Money::from_decimal( '36.30' ), null, '', 1 );
		$shop->until( '2026-04-02' );
		$tasks = array_filter( $shop->store->tables()->tasks, static fn ( array $task ): bool => 'handed_over' === $task['step'] );
		self::assertSame( [ [ $shop->invoice( $customer )->id, 'open' ] ], array_values( array_map( static fn ( array $task ): array => [ $task['invoice_id'], $task['state'] ], $tasks ) ) );
	}

	/** @return iterable<string, array{array<string, mixed>, ?string}> what is different from all being done, refusal */
	public static function checklists(): iterable {
		yield 'all is done' => [ [], null ];
		yield 'never called: asked about, not refused' => [ [ 'calls' => 0 ], null ];
		yield 'no notice' => [ [ 'notice_on' => null, 'free_until' => null ], 'hand_over_too_early' ];
		yield 'the last day of its term' => [ [ 'free_until' => CivilDate::parse( '2026-03-07' ) ], 'hand_over_too_early' ];
		yield 'the day after' => [ [ 'free_until' => CivilDate::parse( '2026-03-06' ) ], null ];
		yield 'disputed' => [ [ 'disputed' => true ], 'hand_over_too_early' ];
		yield 'a plan runs' => [ [ 'arranged' => true ], 'hand_over_too_early' ];
	}

	/** @param array<string, mixed> $different */
	#[DataProvider( 'checklists' )]
	public function test_checklist( array $different, ?string $refusal ): void {
		[ $shop, $customer ] = self::with_costs();
		$reader              = $shop->get( HandOverReader::class );
		$reader->facts       = new HandOverFacts( ...[ ...get_object_vars( $reader->facts ), ...$different ] );
		self::assertSame( $refusal, self::reason_of( static fn () => $shop->get( HandOver::class )->execute( $customer, 'agency', '', 1 ) ) );
	}

	/** @return array{Shop, int} On 7 March, after the tick. */
	private static function with_costs(): array {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer' );
		$shop->until( '2026-03-07' );
		$shop->clock->at = new \DateTimeImmutable( '2026-03-07T20:00:00Z' );
		self::assertCount( 1, $shop->store->tables()->costs );
		return [ $shop, $customer ];
	}
}
