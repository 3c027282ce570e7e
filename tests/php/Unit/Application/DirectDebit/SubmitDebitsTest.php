<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\DirectDebit;

use HostingInvoices\Application\DirectDebit\EndMandate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\DirectDebit\SignMandate;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * € 35.57, invoiced on Thursday 1 January: to be collected on Thursday the 15th, handed to the bank on Monday the 12th.
 */
final class SubmitDebitsTest extends TestCase {

	/** @return iterable<string, array{callable( Shop, int ): mixed, string, string, bool}> before, day of the tick, the debit, whether the invoice is under way */
	public static function submissions(): iterable {
		$nothing = static fn () => null;
		yield 'the day before' => [ $nothing, '2026-01-11', 'planned 35.57 on 2026-01-15', true ];
		yield 'its day' => [ $nothing, '2026-01-12', 'submitted 35.57 on 2026-01-15', true ];
		yield 'a day late: a day later' => [ $nothing, '2026-01-13', 'submitted 35.57 on 2026-01-16', true ];
		yield 'late on a Saturday: three TARGET days from it' => [ $nothing, '2026-01-17', 'submitted 35.57 on 2026-01-21', true ];
		yield 'long late' => [ $nothing, '2026-02-20', 'submitted 35.57 on 2026-02-25', true ];
		yield 'paid in part' => [ self::pays( '10.00' ), '2026-01-12', 'submitted 25.57 on 2026-01-15', true ];
		yield 'paid in full' => [ self::pays( '35.57' ), '2026-01-12', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'paid on its pay page' => [ self::order_becomes( OrderState::paid ), '2026-01-12', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'its order was cancelled' => [ self::order_becomes( OrderState::cancelled ), '2026-01-12', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'paid and taken back: reopened, to be paid by transfer' => [ self::order_becomes( OrderState::paid, OrderState::payable ), '2026-01-12', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'the mandate ended' => [ static fn ( Shop $shop, int $customer ) => $shop->get( EndMandate::class )->execute( $customer, 1 ), '2026-01-05', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'another mandate took its place' => [ static fn ( Shop $shop, int $customer ) => $shop->get( SignMandate::class )->execute( $customer, Iban::parse( 'NL91ABNA0417164300' ), '', CivilDate::parse( '2026-01-02' ), '', 1 ), '2026-01-12', 'submitted 35.57 on 2026-01-15', true ];
		yield 'the mandate lapsed' => [ self::last_used( '2023-01-12' ), '2026-01-12', 'withdrawn 35.57 on 2026-01-15', false ];
		yield 'it lapses tomorrow' => [ self::last_used( '2023-01-13' ), '2026-01-12', 'submitted 35.57 on 2026-01-15', true ];
		yield 'disputed: the mandate stands, and so does the debit' => [ static fn ( Shop $shop, int $customer ) => $shop->get( OpenDispute::class )->execute( $shop->invoice( $customer )->id, 'why', 1 ), '2026-01-12', 'submitted 35.57 on 2026-01-15', true ];
	}

	/** @param callable( Shop, int ): mixed $before */
	#[DataProvider( 'submissions' )]
	public function test_submissions( callable $before, string $day, string $expected, bool $under_way ): void {
		$shop     = new Shop();
		$customer = $shop->customer( type: 'consumer', mandate: true );
		$shop->until( '2026-01-01' );
		$shop->morning( '2026-01-02' );
		$before( $shop, $customer );
		$shop->morning( $day );
		$shop->tick();
		self::assertSame( $expected, self::in_words( $shop ) );
		self::assertSame( $under_way, $shop->invoice( $customer )->debit_under_way );
	}

	public function test_a_lapsed_mandate_ends_when_an_invoice_would_be_made_by_it(): void {
		$shop     = new Shop();
		$customer = $shop->customer( mandate: true );
		$shop->until( '2026-01-31' );
		self::last_used( '2023-02-01' )( $shop, $customer );
		$shop->until( '2026-02-01' );
		self::assertSame( [ 'direct_debit', 'transfer' ], array_map( static fn ( int $nth ): string => $shop->invoice( $customer, $nth )->method->value, [ 1, 2 ] ) );
		self::assertSame( [ '0.60', '0.00' ], array_map( static fn ( int $nth ): string => $shop->invoice( $customer, $nth )->discount->to_decimal(), [ 1, 2 ] ), 'no discount without a mandate' );
		self::assertCount( 1, $shop->told( $customer, [ 'mandate_ended' ] ) );
	}

	public function test_a_collection_is_a_use(): void {
		$shop     = new Shop();
		$customer = $shop->customer( mandate: true );
		$shop->until( '2026-01-20' );
		self::assertSame( '2026-01-15', $shop->get( MandateRepository::class )->active_of( $customer )?->used_on?->to_string() );
	}

	private static function last_used( string $day ): \Closure {
		return static function ( Shop $shop, int $customer ) use ( $day ): void {
			$mandates = $shop->get( MandateRepository::class );
			$mandates->used( $mandates->active_of( $customer )->id ?? 0, CivilDate::parse( $day ) );
		};
	}

	private static function in_words( Shop $shop ): string {
		$debits = array_values( $shop->store->tables()->debits );
		return "{$debits[0]->state->value} {$debits[0]->amount->to_decimal()} on {$debits[0]->collection_on->to_string()}";
	}

	private static function pays( string $amount ): \Closure {
		return static fn ( Shop $shop, int $customer ) => $shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, Money::from_decimal( $amount ), null, '', 1 );
	}

	private static function order_becomes( OrderState ...$states ): \Closure {
		return static function ( Shop $shop, int $customer ) use ( $states ): void {
			foreach ( $states as $state ) {
				$shop->orders->become( $shop->invoice( $customer )->order_id, $state );
			}
		};
	}
}
