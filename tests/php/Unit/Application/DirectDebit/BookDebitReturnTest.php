<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\DirectDebit;

use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * An invoice of 1 January, € 35.57, collected on the 15th and returned on Friday the 16th.
 */
final class BookDebitReturnTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{string, string, bool, list<string>, list<string>}> code, due or new try, mandate lives, messages, tasks and pauses */
	public static function playbook(): iterable {
		yield 'insufficient funds' => [ 'AM04', 'try 2026-01-23', true, [ 'debit_return' ], [] ];
		yield 'no reason given' => [ 'MS03', 'try 2026-01-23', true, [ 'debit_return' ], [] ];
		yield 'refused by the customer' => [ 'MS02', 'due 2026-01-23', true, [], [ 'call' ] ];
		yield 'refund asked' => [ 'MD06', 'due 2026-01-23', true, [], [ 'call' ] ];
		yield 'no valid mandate' => [ 'MD01', 'due 2026-01-23', false, [ 'mandate_request' ], [] ];
		yield 'IBAN wrong' => [ 'AC01', 'due 2026-01-23', false, [ 'mandate_request' ], [] ];
		yield 'account closed' => [ 'AC04', 'due 2026-01-23', false, [ 'mandate_request' ], [] ];
		yield 'account holder deceased' => [ 'MD07', 'due 2026-01-23', false, [], [ 'call', 'hold 9999-12-31' ] ];
		yield 'account blocked' => [ 'AC06', 'due 2026-01-23', true, [ 'debit_return' ], [] ];
		yield 'debits not allowed' => [ 'AG01', 'due 2026-01-23', true, [ 'debit_return' ], [] ];
		yield 'limit of the payer' => [ 'SL01', 'due 2026-01-23', true, [ 'debit_return' ], [] ];
		yield 'mandate data wrong: ours to repair' => [ 'MD02', 'waits', true, [], [] ];
		yield 'sequence wrong' => [ 'AG02', 'waits', true, [], [] ];
		yield 'a duplicate' => [ 'AM05', 'waits', true, [], [] ];
		yield 'creditor identifier wrong' => [ 'BE05', 'waits', true, [], [] ];
		yield 'a code that nobody knows' => [ 'XX99', 'waits', true, [], [] ];
	}

	/**
	 * @param list<string> $messages
	 * @param list<string> $asked
	 */
	#[DataProvider( 'playbook' )]
	public function test_playbook( string $code, string $then, bool $mandate_lives, array $messages, array $asked ): void {
		[ $shop, $customer ] = self::collected();
		$shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, $code, null, 1 );
		self::assertSame( $then, self::state( $shop, $customer ) );
		self::assertSame( '35.57', $shop->invoice( $customer )->open()->to_decimal() );
		self::assertSame( OrderState::payable, $shop->orders->find( $shop->invoice( $customer )->order_id )?->state );
		self::assertSame( $mandate_lives, null !== $shop->get( MandateRepository::class )->active_of( $customer ) );
		self::assertSame( $messages, self::messages( $shop ) );
		// The day's runs look at the customer too, and must not tidy away what was asked.
		$shop->tick();
		self::assertSame( $asked, self::asked( $shop ) );
		self::assertSame( in_array( 'call', $asked, true ) ? [ '2026-01-16 call_due debit_return 1' ] : [], $shop->told( $customer, [ 'call_due' ] ) );
	}

	public function test_the_playbook_is_about_every_code(): void {
		$played = array_column( iterator_to_array( self::playbook() ), 0 );
		self::assertSame( [], array_diff( array_column( ReturnReason::cases(), 'value' ), $played ) );
	}

	public function test_three_tries_and_then_a_person(): void {
		[ $shop, $customer ] = self::collected();
		$returns             = [];
		for ( $day = CivilDate::parse( '2026-01-16' ); $day->is_before( CivilDate::parse( '2026-03-01' ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			if ( null === self::reason_of( static fn () => $shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'AM04', null, 1 ) ) ) {
				$returns[] = $day->to_string() . ' ' . self::state( $shop, $customer );
			}
			$shop->tick();
		}
		// The new tries are submitted on the 20th and the 23rd, and rejected the morning after.
		self::assertSame( [ '2026-01-16 try 2026-01-23', '2026-01-21 try 2026-01-28', '2026-01-24 due 2026-01-31' ], array_slice( $returns, 0, 3 ) );
		self::assertSame( [ '2026-01-16 message_sent debit_return 1', '2026-01-21 message_sent debit_return 1', '2026-01-24 message_sent debit_return 1' ], array_slice( array_values( array_filter( $shop->told( $customer, [ 'message_sent' ] ), static fn ( string $line ): bool => str_contains( $line, 'debit_return' ) ) ), 0, 3 ) );
		self::assertSame( [ 'call' ], array_slice( self::asked( $shop ), 0, 1 ) );
	}

	/** @return iterable<string, array{callable( Shop, int ): mixed, string, string}> before the return, state, open */
	public static function other_money(): iterable {
		yield 'none' => [ static fn () => null, 'due 2026-01-23', '35.57' ];
		yield 'returned twice' => [ static fn ( Shop $shop, int $customer ) => $shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'MD06', null, 1 ), 'no_debit_to_return', '35.57' ];
		yield 'the order was cancelled: nothing is open again' => [ static fn ( Shop $shop, int $customer ) => $shop->orders->become( $shop->invoice( $customer )->order_id, OrderState::cancelled ), 'cancelled', '0.00' ];
	}

	/** @param callable( Shop, int ): mixed $before */
	#[DataProvider( 'other_money' )]
	public function test_what_happened_before_the_return( callable $before, string $state, string $open ): void {
		[ $shop, $customer ] = self::collected();
		$before( $shop, $customer );
		$refused = self::reason_of( static fn () => $shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'MD06', null, 1 ) );
		self::assertSame( [ $state, $open ], [ $refused ?? self::state( $shop, $customer ), $shop->invoice( $customer )->open()->to_decimal() ] );
	}

	public function test_paid_otherwise_before_the_collection_and_then_returned(): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer', mandate: true );
		$shop->until( '2026-01-12' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->until( '2026-01-15' );
		self::assertSame( '71.14', $shop->invoice( $customer )->paid->to_decimal(), 'what the bank collected besides is on the books' );
		$shop->morning( '2026-01-16' );
		$shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'MD06', null, 1 );
		self::assertSame( [ 'paid', '35.57' ], [ self::state( $shop, $customer ), $shop->invoice( $customer )->paid->to_decimal() ] );
		self::assertCount( 1, $shop->told( $customer, [ 'invoice_paid' ] ) );
		self::assertSame( OrderState::paid, $shop->orders->find( $shop->invoice( $customer )->order_id )?->state );
	}

	/** @return iterable<string, array{string, string, ?string}> returned on, booked on, state or refusal */
	public static function booking_days(): iterable {
		yield 'on the day' => [ '2026-01-16', '2026-01-16', 'due 2026-01-23' ];
		yield 'three days later: seven days from the return' => [ '2026-01-16', '2026-01-19', 'due 2026-01-23' ];
		yield 'three weeks later: not late at once' => [ '2026-01-16', '2026-02-06', 'due 2026-02-06' ];
		yield 'a day that has yet to come' => [ '2026-01-17', '2026-01-16', 'date_in_future' ];
	}

	#[DataProvider( 'booking_days' )]
	public function test_booking_days( string $returned, string $booked, string $expected ): void {
		[ $shop, $customer ] = self::collected();
		$shop->until( CivilDate::parse( $booked )->plus_days( -1 )->to_string() );
		$shop->morning( $booked );
		$refused = self::reason_of( static fn () => $shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'MD06', CivilDate::parse( $returned ), 1 ) );
		self::assertSame( $expected, $refused ?? self::state( $shop, $customer ) );
	}

	public function test_a_reject_before_the_collection_takes_no_money_back(): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer', mandate: true );
		$shop->until( '2026-01-12' );
		$shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'AC04', null, 1 );
		self::assertSame( [ 'due 2026-01-20', '0.00' ], [ self::state( $shop, $customer ), $shop->invoice( $customer )->paid->to_decimal() ] );
		self::assertEquals( [], $shop->store->tables()->payments );
	}

	/** @return array{Shop, int} At seven on 16 January. */
	private static function collected(): array {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer', mandate: true );
		$shop->until( '2026-01-15' );
		$shop->morning( '2026-01-16' );
		self::assertEquals( Money::from_decimal( '35.57' ), $shop->invoice( $customer )->paid );
		return [ $shop, $customer ];
	}

	/** "try DATE" when another try is planned, "waits" while under way without one, "due DATE" when open, else its state. */
	private static function state( Shop $shop, int $customer ): string {
		$invoice = $shop->invoice( $customer );
		$planned = array_filter( $shop->store->tables()->debits, static fn ( Debit $one ): bool => $one->invoice_id === $invoice->id && 'planned' === $one->state->value );
		return match ( true ) {
			'open' !== $invoice->state->value => $invoice->state->value,
			[] !== $planned => 'try ' . end( $planned )->collection_on->to_string(),
			$invoice->debit_under_way => 'waits',
			default => 'due ' . $invoice->due_on->to_string(),
		};
	}

	/** @return list<string> */
	private static function messages( Shop $shop ): array {
		$kinds = array_map( static fn ( MessageRecord $one ): string => $one->kind->value, array_values( $shop->store->tables()->messages ) );
		return array_values( array_diff( $kinds, [ 'invoice' ] ) );
	}

	/** @return list<string> Open tasks, and holds. */
	private static function asked( Shop $shop ): array {
		$tables = $shop->store->tables();
		$tasks  = array_filter( $tables->tasks, static fn ( array $task ): bool => 'open' === $task['state'] );
		return [ ...array_map( static fn ( array $task ): string => $task['kind']->value, array_values( $tasks ) ), ...array_map( static fn ( array $hold ): string => 'hold ' . $hold['until']->to_string(), array_values( $tables->holds ) ) ];
	}
}
