<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Two invoices of € 36.30; on 2 February € 30 is promised by the 6th.
 */
final class SettlePromisesTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{list<array{string, string, int}>, string, ?string}> payments (day, amount, invoice), looked at on, what was told of the promise */
	public static function payments(): iterable {
		yield 'nothing, on the last day' => [ [], '2026-02-06', null ];
		yield 'nothing, the day after' => [ [], '2026-02-07', '2026-02-07 promise_broken' ];
		yield 'the whole of it on the last day' => [ [ [ '2026-02-06', '30.00', 1 ] ], '2026-02-07', '2026-02-06 promise_kept' ];
		yield 'a cent less' => [ [ [ '2026-02-06', '29.99', 1 ] ], '2026-02-07', '2026-02-07 promise_broken' ];
		yield 'more' => [ [ [ '2026-02-04', '36.30', 1 ] ], '2026-02-07', '2026-02-04 promise_kept' ];
		yield 'in two parts' => [ [ [ '2026-02-03', '10.00', 1 ], [ '2026-02-05', '20.00', 1 ] ], '2026-02-07', '2026-02-05 promise_kept' ];
		yield 'on two invoices' => [ [ [ '2026-02-03', '10.00', 1 ], [ '2026-02-05', '20.00', 2 ] ], '2026-02-07', '2026-02-05 promise_kept' ];
		yield 'what was paid before the promise is no part of it' => [ [ [ '2026-02-01', '20.00', 1 ], [ '2026-02-04', '16.30', 1 ] ], '2026-02-07', '2026-02-07 promise_broken' ];
		yield 'all that is open, were it less than was promised' => [ [ [ '2026-02-01', '36.30', 2 ], [ '2026-02-01', '6.31', 1 ], [ '2026-02-04', '29.99', 1 ] ], '2026-02-07', '2026-02-04 promise_kept' ];
	}

	/** @param list<array{string, string, int}> $payments */
	#[DataProvider( 'payments' )]
	public function test_payments( array $payments, string $looked_at, ?string $told ): void {
		[ $shop, $customer ] = self::two_open();
		self::pay( $shop, $customer, $payments, '2026-02-01' );
		$shop->tick();
		$shop->morning( '2026-02-02' );
		$promised = Money::min( Money::from_decimal( '30.00' ), $shop->invoice( $customer )->open()->plus( $shop->invoice( $customer, 2 )->open() ) );
		$shop->get( RecordPromise::class )->execute( $customer, $promised, CivilDate::parse( '2026-02-06' ), '', 1 );
		for ( $day = CivilDate::parse( '2026-02-02' ); $day->is_on_or_before( CivilDate::parse( $looked_at ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			self::pay( $shop, $customer, $payments, $day->to_string() );
			$shop->tick();
		}
		self::assertSame( array_filter( [ $told ] ), $shop->told( $customer, [ 'promise_kept', 'promise_broken' ] ) );
	}

	public function test_paid_on_the_day_of_the_promise_before_it(): void {
		[ $shop, $customer ] = self::two_open();
		$shop->tick();
		$shop->morning( '2026-02-02' );
		self::pay( $shop, $customer, [ [ '2026-02-02', '30.00', 1 ] ], '2026-02-02' );
		$shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '30.00' ), CivilDate::parse( '2026-02-06' ), '', 1 );
		$shop->until( '2026-02-07' );
		self::assertSame( [ '2026-02-07 promise_broken' ], $shop->told( $customer, [ 'promise_kept', 'promise_broken' ] ) );
	}

	public function test_a_second_promise_replaces_the_first(): void {
		[ $shop, $customer ] = self::two_open();
		$promise             = static fn ( string $by ) => $shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '30.00' ), CivilDate::parse( $by ), '', 1 );
		$promise( '2026-02-03' );
		$promise( '2026-02-10' );
		$shop->until( '2026-02-12' );
		self::assertSame( [ '2026-02-11 promise_broken' ], $shop->told( $customer, [ 'promise_kept', 'promise_broken' ] ) );
	}

	/** @return iterable<string, array{string, string, ?string}> amount, by, refusal */
	public static function refusals(): iterable {
		yield 'nothing' => [ '0.00', '2026-02-06', 'amount_not_positive' ];
		yield 'less than nothing' => [ '-1.00', '2026-02-06', 'amount_not_positive' ];
		yield 'all that is open' => [ '72.60', '2026-02-06', null ];
		yield 'a cent more than is open' => [ '72.61', '2026-02-06', 'amount_above_open' ];
		yield 'by yesterday' => [ '30.00', '2026-01-31', 'date_in_past' ];
		yield 'by today' => [ '30.00', '2026-02-01', null ];
		yield 'in a year' => [ '30.00', '2027-02-01', null ];
		yield 'a day later' => [ '30.00', '2027-02-02', 'date_too_far' ];
	}

	#[DataProvider( 'refusals' )]
	public function test_refusals( string $amount, string $by, ?string $reason ): void {
		[ $shop, $customer ] = self::two_open();
		self::assertSame( $reason, self::reason_of( static fn () => $shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( $amount ), CivilDate::parse( $by ), '', 1 ) ) );
		self::assertCount( null === $reason ? 1 : 0, $shop->store->tables()->promises );
	}

	/** @return array{Shop, int} In the evening of 1 February, before its tick: the second invoice is of that day. */
	private static function two_open(): array {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-01' );
		$shop->clock->at = new \DateTimeImmutable( '2026-02-01T20:00:00Z' );
		return [ $shop, $customer ];
	}

	/** @param list<array{string, string, int}> $payments */
	private static function pay( Shop $shop, int $customer, array $payments, string $today ): void {
		foreach ( $payments as [ $day, $amount, $invoice ] ) {
			if ( $day === $today ) {
				$shop->get( BookPayment::class )->execute( $shop->invoice( $customer, $invoice )->id, Money::from_decimal( $amount ), null, '', 1 );
			}
		}
	}
}
