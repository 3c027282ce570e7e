<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Running;

use HostingInvoices\Application\Dunning\ActOnStep;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\StepAction;
use HostingInvoices\Application\Invoices\OrderNotMade;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\ConfirmRestart;
use HostingInvoices\Application\Running\DrainAtOnce;
use HostingInvoices\Application\Running\Tick;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TickTest extends TestCase {

	/** @return iterable<string, array{?string, ?string, string, ?string, string, int}> last tick, silent since, now, silent since after it, last tick after it, invoices */
	public static function silences(): iterable {
		yield 'never ran' => [ null, null, '2026-02-01 08:00', null, '2026-02-01 08:00', 1 ];
		yield 'an hour ago' => [ '2026-02-01 07:00', null, '2026-02-01 08:00', null, '2026-02-01 08:00', 1 ];
		yield '48 hours ago' => [ '2026-01-30 08:00', null, '2026-02-01 08:00', null, '2026-02-01 08:00', 1 ];
		yield 'a minute more' => [ '2026-01-30 07:59', null, '2026-02-01 08:00', '2026-01-30 07:59', '2026-02-01 08:00', 1 ];
		yield 'a silence goes on until it is confirmed' => [ '2026-02-01 07:00', '2026-01-01 08:00', '2026-02-01 08:00', '2026-01-01 08:00', '2026-02-01 08:00', 1 ];
		yield 'a second silence does not shorten the first' => [ '2026-01-20 08:00', '2026-01-01 08:00', '2026-02-01 08:00', '2026-01-01 08:00', '2026-02-01 08:00', 1 ];
		yield 'a hundred days ago' => [ '2026-01-01 08:00', null, '2026-04-11 08:00', '2026-01-01 08:00', '2026-04-11 08:00', 1 ];
		yield 'a minute more: nothing is done at all' => [ '2026-01-01 07:59', null, '2026-04-11 08:00', '2026-01-01 07:59', '2026-01-01 07:59', 0 ];
		yield 'an old silence is no standstill' => [ '2026-06-01 07:00', '2026-01-01 08:00', '2026-06-01 08:00', '2026-01-01 08:00', '2026-06-01 08:00', 1 ];
		yield 'a clock that went back' => [ '2026-03-01 08:00', null, '2026-02-01 08:00', null, '2026-02-01 08:00', 1 ];
	}

	#[DataProvider( 'silences' )]
	public function test_silences( ?string $last, ?string $silent, string $now, ?string $silent_after, string $last_after, int $invoices ): void {
		$shop = new Shop();
		$shop->customer();
		$shop->store->tables()->runner = [ 'last' => self::at( $last ), 'silent' => self::at( $silent ) ];
		self::assertSame( $invoices, self::ring( $shop, $now ) );
		self::assertEquals( [ 'last' => self::at( $last_after ), 'silent' => self::at( $silent_after ) ], $shop->store->tables()->runner );
	}

	public function test_a_standstill_lasts_until_it_is_confirmed(): void {
		$shop = new Shop();
		$shop->customer();
		$shop->store->tables()->runner = [ 'last' => self::at( '2026-01-01 08:00' ), 'silent' => null ];
		self::assertSame( 0, self::ring( $shop, '2026-06-01 08:00' ) );
		self::assertSame( 0, self::ring( $shop, '2026-06-01 09:00' ) );
		self::assertSame( 0, self::ring( $shop, '2026-06-05 09:00' ) );
		$shop->get( ConfirmRestart::class )->execute();
		self::assertSame( 1, self::ring( $shop, '2026-06-05 10:00' ) );
		self::assertNull( $shop->store->tables()->runner['silent'] );
	}

	public function test_a_copy_of_the_site_does_and_notes_nothing(): void {
		$shop = new Shop();
		$shop->customer();
		$shop->running->is_copy = true;
		self::assertSame( 0, self::ring( $shop, '2026-01-01 08:00' ) );
		self::assertNull( $shop->store->tables()->runner['last'] );
		$shop->get( ConfirmRestart::class )->execute();
		self::assertSame( 1, self::ring( $shop, '2026-01-01 09:00' ) );
	}

	public function test_practice_mode_does_nothing_and_notes_that_it_ran(): void {
		$shop                               = new Shop();
		$shop->settings->instead['is_live'] = false;
		$shop->customer();
		self::assertSame( 0, self::ring( $shop, '2026-01-01 08:00' ) );
		self::assertEquals( self::at( '2026-01-01 08:00' ), $shop->store->tables()->runner['last'] );
	}

	public function test_a_copy_of_the_site_carries_nothing_out_that_it_was_copied_with(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-01' );
		$shop->morning( '2026-01-02' );
		$shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '36.30' ), CivilDate::parse( '2026-02-01' ), '', 1 );
		$shop->running->is_copy = true;
		self::assertSame( 0, $shop->get( DrainAtOnce::class )->execute( Budget::endless() ) );
		self::assertCount( 1, $shop->mail->sent, 'the invoice of before' );
		$shop->running->is_copy = false;
		self::assertSame( 1, $shop->get( DrainAtOnce::class )->execute( Budget::endless() ) );
		self::assertCount( 2, $shop->mail->sent );
	}

	public function test_what_is_tried_in_practice_mode_counts_for_nothing_when_it_is_over(): void {
		$shop     = new Shop();
		$customer = $shop->customer();
		$shop->until( '2026-01-28' );
		$shop->morning( '2026-01-29' );
		$shop->settings->instead['is_live'] = false;
		$shop->get( ActOnStep::class )->execute( $shop->invoice( $customer )->id, 'last_warning', StepAction::run_now, null, 'to see it', 1 );
		$shop->tick();
		$shop->settings->instead['is_live'] = true;
		$shop->until( '2026-02-04' );
		self::assertSame( [ '2026-01-30 message_sent last_warning 1', '2026-02-04 service_suspended' ], array_values( array_filter( $shop->told( $customer, [ 'message_sent', 'service_suspended' ] ), static fn ( string $line ): bool => 1 === preg_match( '/last_warning|service_/', $line ) ) ) );
	}

	public function test_many_customers_in_one_run(): void {
		$shop = new Shop();
		for ( $count = 0; $count < 47; ++$count ) {
			$shop->customer();
		}
		self::assertSame( 47, self::ring( $shop, '2026-01-01 08:00' ) );
		self::assertCount( 47, $shop->mail->sent );
		self::assertSame( 0, self::ring( $shop, '2026-01-01 09:00' ), 'and nothing is left' );
	}

	public function test_a_spent_budget_leaves_the_rest_to_the_next_run(): void {
		$shop = new Shop();
		$shop->customer();
		$shop->clock->at = new \DateTimeImmutable( '2026-01-01T08:00:00Z' );
		self::assertSame( 0, $shop->get( Tick::class )->execute( Budget::of( 0, null ) )->invoices );
		self::assertSame( 1, self::ring( $shop, '2026-01-01 09:00' ) );
	}

	public function test_one_customer_that_fails_stops_no_other_and_is_tried_by_the_next_run(): void {
		$shop    = new Shop();
		$unlucky = $shop->customer();
		$shop->customer();
		$shop->orders->refuses_customer = $unlucky;
		self::assertSame( 1, self::ring( $shop, '2026-01-01 08:00' ) );
		self::assertCount( 1, $shop->running->failures );
		self::assertStringContainsString( OrderNotMade::class, $shop->running->failures[0] );
		$shop->orders->refuses_customer = null;
		self::assertSame( 1, self::ring( $shop, '2026-01-01 09:00' ) );
		self::assertSame( [ '2026-0001', '2026-0002' ], array_map( static fn ( $invoice ): string => $invoice->number, array_values( $shop->store->tables()->invoices ) ), 'no number was lost' );
	}

	private static function ring( Shop $shop, string $now ): int {
		$shop->clock->at = self::at( $now ) ?? self::fail();
		return $shop->get( Tick::class )->execute( Budget::endless() )->invoices;
	}

	private static function at( ?string $time ): ?\DateTimeImmutable {
		return null === $time ? null : new \DateTimeImmutable( str_replace( ' ', 'T', $time ) . ':00Z' );
	}
}
