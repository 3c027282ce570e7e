<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\Dunning\AgreePlan;
use HostingInvoices\Application\Dunning\OfferPlans;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\WithdrawPlan;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use HostingInvoices\Tests\Unit\Domain\Dunning\PaymentPlanTest;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Two invoices of € 36.30, of 1 January and 1 February; on 2 February a plan is agreed: € 20 by the 10th, € 30 by
 * 10 March. A third invoice comes on 1 March.
 */
final class PlansTest extends TestCase {

	use Refusing;

	private const WATCHED = [ 'plan_agreed', 'plan_kept', 'plan_broken', 'plan_withdrawn' ];

	/** @return iterable<string, array{list<array{string, string, int}>, string, ?string}> payments (day, amount, invoice), looked at on, what was told of the plan */
	public static function payments(): iterable {
		$first = [ '2026-02-05', '20.00', 1 ];
		yield 'nothing, on the first day' => [ [], '2026-02-10', null ];
		yield 'nothing, the day after' => [ [], '2026-02-11', '2026-02-11 plan_broken' ];
		yield 'a cent too little' => [ [ [ '2026-02-10', '19.99', 1 ] ], '2026-02-11', '2026-02-11 plan_broken' ];
		yield 'the first on its last day' => [ [ [ '2026-02-10', '20.00', 1 ] ], '2026-03-10', null ];
		yield 'the first and no more' => [ [ $first ], '2026-03-11', '2026-03-11 plan_broken' ];
		yield 'both' => [ [ $first, [ '2026-03-10', '30.00', 2 ] ], '2026-03-11', '2026-03-10 plan_kept' ];
		yield 'both at once' => [ [ [ '2026-02-03', '36.30', 1 ], [ '2026-02-03', '13.70', 2 ] ], '2026-03-11', '2026-02-03 plan_kept' ];
		yield 'too much first, the rest later' => [ [ [ '2026-02-03', '36.30', 1 ], [ '2026-03-09', '13.70', 2 ] ], '2026-03-11', '2026-03-09 plan_kept' ];
		yield 'in many parts' => [ [ [ '2026-02-03', '10.00', 1 ], [ '2026-02-10', '10.00', 2 ], [ '2026-03-01', '26.00', 2 ], [ '2026-03-02', '4.00', 1 ] ], '2026-03-11', '2026-03-02 plan_kept' ];
		yield 'a later invoice is no part of it' => [ [ $first, [ '2026-03-05', '36.30', 3 ] ], '2026-03-11', '2026-03-11 plan_broken' ];
	}

	/** @param list<array{string, string, int}> $payments */
	#[DataProvider( 'payments' )]
	public function test_payments( array $payments, string $looked_at, ?string $told ): void {
		[ $shop, $customer ] = self::agreed();
		self::live( $shop, $customer, '2026-02-02', $looked_at, $payments );
		self::assertSame( array_filter( [ '2026-02-02 plan_agreed', $told ] ), $shop->told( $customer, self::WATCHED ) );
	}

	public function test_nothing_is_sent_or_suspended_while_it_is_kept_though_a_later_invoice_is_late(): void {
		[ $shop, $customer ] = self::agreed();
		self::live( $shop, $customer, '2026-02-02', '2026-03-09', [ [ '2026-02-05', '20.00', 1 ] ] );
		self::assertSame(
			[ '2026-01-20 message_sent reminder 1', '2026-01-29 message_sent last_warning 1', '2026-02-02 message_sent confirmation' ],
			array_values( array_filter( $shop->told( $customer, [ 'message_sent', 'service_suspended' ] ), static fn ( string $line ): bool => ! str_contains( $line, 'message_sent invoice' ) ) )
		);
	}

	public function test_broken_it_is_warned_of_again_and_the_notice_runs_again(): void {
		[ $shop, $customer ] = self::agreed();
		self::live( $shop, $customer, '2026-02-02', '2026-02-28', [] );
		self::assertSame(
			[ '2026-02-11 plan_broken', '2026-02-11 message_sent last_warning 1', '2026-02-14 message_sent formal_notice 1', '2026-02-16 service_suspended' ],
			array_values( array_filter( $shop->told( $customer, [ 'plan_broken', 'message_sent', 'service_suspended' ] ), static fn ( string $line ): bool => $line > '2026-02-10' && ! str_contains( $line, ' suspended' ) ) )
		);
	}

	public function test_money_that_goes_back_breaks_it(): void {
		$shop     = new Shop();
		$customer = $shop->customer( mandate: true );
		$shop->until( '2026-01-16' );
		// The bank refuses for good: the invoice is due again, and a plan is agreed.
		$shop->get( BookDebitReturn::class )->execute( $shop->invoice( $customer )->id, 'MS02', null, 1 );
		$shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( '2026-01-25 10.00', '2026-03-25 10.00' ), '', 1 );
		$shop->morning( '2026-01-20' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, Money::from_decimal( '15.00' ), null, '', 1 );
		$shop->until( '2026-01-28' );
		self::assertSame( '2026-03-25', $shop->store->tables()->plans[ array_key_last( $shop->store->tables()->plans ) ]['next']->to_string() );
		self::assertSame( [ '2026-01-17 plan_agreed' ], $shop->told( $customer, self::WATCHED ) );
	}

	public function test_a_promise_replaces_a_plan_and_a_plan_a_promise(): void {
		[ $shop, $customer ] = self::agreed();
		$shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '30.00' ), CivilDate::parse( '2026-02-20' ), '', 1 );
		self::live( $shop, $customer, '2026-02-02', '2026-02-12', [] );
		self::assertSame( [ '2026-02-02 plan_agreed' ], $shop->told( $customer, self::WATCHED ) );
		$shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( '2026-02-28 30.00' ), '', 1 );
		$shop->until( '2026-02-22' );
		self::assertSame( [], $shop->told( $customer, [ 'promise_broken' ] ) );
	}

	public function test_withdrawn_it_stops_nothing(): void {
		[ $shop, $customer ] = self::agreed();
		$shop->get( WithdrawPlan::class )->execute( array_key_last( $shop->store->tables()->plans ), 'a mistake', 1 );
		self::live( $shop, $customer, '2026-02-02', '2026-02-04', [] );
		self::assertSame( [ '2026-02-04 service_suspended' ], $shop->told( $customer, [ 'service_suspended' ] ) );
		self::assertSame( 'plan_not_open', self::reason_of( static fn () => $shop->get( WithdrawPlan::class )->execute( array_key_last( $shop->store->tables()->plans ), 'again', 1 ) ) );
	}

	/** @return iterable<string, array{list<string>, ?string}> instalments, refusal */
	public static function refusals(): iterable {
		yield 'all that is open' => [ [ '2026-02-02 36.30', '2026-03-02 36.30' ], null ];
		yield 'a cent more than is open' => [ [ '2026-02-02 36.30', '2026-03-02 36.31' ], 'amount_above_open' ];
		yield 'the first yesterday' => [ [ '2026-02-01 10.00', '2026-03-02 10.00' ], 'date_in_past' ];
		yield 'three years' => [ [ '2026-02-02 10.00', '2029-02-02 10.00' ], null ];
		yield 'a day longer' => [ [ '2026-02-02 10.00', '2029-02-03 10.00' ], 'plan_too_long' ];
	}

	/** @param list<string> $instalments */
	#[DataProvider( 'refusals' )]
	public function test_refusals( array $instalments, ?string $reason ): void {
		[ $shop, $customer ] = self::two_open();
		self::assertSame( $reason, self::reason_of( static fn () => $shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( ...$instalments ), '', 1 ) ) );
	}

	public function test_what_is_disputed_is_no_part_of_it(): void {
		[ $shop, $customer ] = self::two_open();
		$shop->get( OpenDispute::class )->execute( $shop->invoice( $customer )->id, 'not ordered', 1 );
		self::assertSame( 'amount_above_open', self::reason_of( static fn () => $shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( '2026-02-10 36.31' ), '', 1 ) ) );
		self::assertNull( self::reason_of( static fn () => $shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( '2026-02-10 36.30' ), '', 1 ) ) );
	}

	public function test_a_customer_takes_one_that_is_offered(): void {
		[ $shop, $customer ] = self::two_open();
		$offers = $shop->get( OfferPlans::class );
		self::assertCount( 3, $offers->execute( $customer ) );
		self::assertSame( 'plan_not_offered', self::reason_of( static fn () => $offers->take( $customer, 5 ) ) );
		$plan = $shop->store->tables()->plans[ $offers->take( $customer, 3 ) ]['plan'];
		self::assertSame( [ '72.60', '2026-02-02', '2026-04-02', $customer ], [ $plan->plan->total()->to_decimal(), $plan->plan->first()->on->to_string(), $plan->plan->last()->on->to_string(), $plan->agreed_by ] );
		self::assertSame( [], $offers->execute( $customer ), 'one at a time' );
		self::live( $shop, $customer, '2026-02-02', '2026-02-03', [] );
		self::assertSame( [ '2026-02-02 plan_agreed', '2026-02-03 plan_broken' ], $shop->told( $customer, self::WATCHED ) );
		self::assertSame( [], $offers->execute( $customer ), 'whoever broke one calls' );
	}

	/** @return array{Shop, int} In the morning of 2 February. */
	private static function two_open(): array {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-02-01' );
		$shop->morning( '2026-02-02' );
		return [ $shop, $customer ];
	}

	/** @return array{Shop, int} */
	private static function agreed(): array {
		[ $shop, $customer ] = self::two_open();
		$shop->get( AgreePlan::class )->execute( $customer, PaymentPlanTest::plan( '2026-02-10 20.00', '2026-03-10 30.00' ), '', 1 );
		return [ $shop, $customer ];
	}

	/** @param list<array{string, string, int}> $payments */
	private static function live( Shop $shop, int $customer, string $from, string $until, array $payments ): void {
		for ( $day = CivilDate::parse( $from ); $day->is_on_or_before( CivilDate::parse( $until ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			foreach ( $payments as [ $on, $amount, $invoice ] ) {
				if ( $on === $day->to_string() ) {
					$shop->get( BookPayment::class )->execute( $shop->invoice( $customer, $invoice )->id, Money::from_decimal( $amount ), null, '', 1 );
				}
			}
			$shop->tick();
		}
	}
}
