<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application;

use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\Dunning\ActOnStep;
use HostingInvoices\Application\Dunning\CloseDispute;
use HostingInvoices\Application\Dunning\EndHold;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\Dunning\StepAction;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Running\ConfirmRestart;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\Killed;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\TestCase;
use Random\Randomizer;

/**
 * Four months of a shop to which anything happens: money, returns, promises, holds, disputes, an owner who presses every
 * button, mail and panel that fail, days without a runner, kills. Afterwards the story is read as a customer's lawyer
 * would read it.
 */
final class AnythingTest extends TestCase {

	use Seeded;

	private const SHOPS = 40;

	/** Codes of each kind of answer. */
	private const CODES = [ 'AM04', 'MS02', 'MD01', 'MD07', 'AC06', 'BE05' ];

	public function test_four_months_of_anything(): void {
		$random    = $this->random();
		$suspended = 0;
		for ( $case = 0; $case < self::SHOPS; ++$case ) {
			$shop = new Shop();
			for ( $count = $random->getInt( 1, 3 ); $count > 0; --$count ) {
				$customer = $shop->customer( '2026-01-0' . $random->getInt( 1, 9 ), [ 'business', 'consumer' ][ $random->getInt( 0, 1 ) ], 0 === $random->getInt( 0, 2 ) );
				if ( 0 === $random->getInt( 0, 2 ) ) {
					$shop->service( $customer, '2026-01-1' . $random->getInt( 0, 9 ) );
				}
			}
			self::live( $shop, $random );
			self::assert_lawful( $shop );
			self::assert_settled( $shop );
			$suspended += count( array_filter( $shop->store->tables()->story, static fn ( Happening $one ): bool => EventKind::service_suspended === $one->event ) );
		}
		self::assertGreaterThan( self::SHOPS / 4, $suspended, 'often enough to mean something' );
	}

	private static function live( Shop $shop, Randomizer $random ): void {
		for ( $day = CivilDate::parse( '2026-01-01' ); $day->is_before( CivilDate::parse( '2026-05-01' ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			foreach ( array_keys( $shop->store->tables()->customers ) as $customer ) {
				if ( 0 === $random->getInt( 0, 24 ) ) {
					self::happen( $shop, $customer, $random, $day );
				}
			}
			$shop->mail->mode  = [ 'up', 'down', 'breaks' ][ max( 0, $random->getInt( -20, 2 ) ) ];
			$shop->panel->mode = [ 'up', 'down', 'mute' ][ max( 0, $random->getInt( -12, 2 ) ) ];
			$shop->is_running  = $random->getInt( 0, 20 ) > 0;
			self::tick( $shop, $random );
			if ( 0 === $random->getInt( 0, 9 ) ) {
				$shop->get( ConfirmRestart::class )->execute();
			}
		}
		$shop->mail->mode  = 'up';
		$shop->panel->mode = 'up';
		$shop->is_running  = true;
		$shop->get( ConfirmRestart::class )->execute();
		$shop->until( '2026-05-02' );
	}

	private static function tick( Shop $shop, Randomizer $random ): void {
		$now                       = $shop->clock->at;
		$shop->store->touches_left = 0 === $random->getInt( 0, 5 ) ? $random->getInt( 0, 300 ) : null;
		try {
			$shop->tick();
			$shop->store->touches_left = null;
		} catch ( Killed ) {
			$shop->store->revive();
			$shop->clock->at = $now;
			$shop->tick();
		}
	}

	private static function happen( Shop $shop, int $customer, Randomizer $random, CivilDate $today ): void {
		$invoices = array_values( array_filter( $shop->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer ) );
		$invoice  = [] === $invoices ? null : $invoices[ $random->getInt( 0, count( $invoices ) - 1 ) ];
		if ( null === $invoice ) {
			return;
		}
		$later  = $today->plus_days( $random->getInt( 1, 12 ) );
		$amount = Money::of_minor( $random->getInt( 1, max( 1, $invoice->total->minor ) ) );
		$tables = $shop->store->tables();
		try {
			match ( $random->getInt( 0, 11 ) ) {
				0, 1 => $shop->get( BookPayment::class )->execute( $invoice->id, null, null, '', 1 ),
				2 => $shop->get( BookPayment::class )->execute( $invoice->id, $amount, null, '', 1 ),
				3, 4 => $shop->get( BookDebitReturn::class )->execute( $invoice->id, self::CODES[ $random->getInt( 0, 5 ) ], null, 1 ),
				5 => $shop->get( RecordPromise::class )->execute( $customer, $amount, $later, '', 1 ),
				6 => $shop->get( StartHold::class )->execute( $customer, $later, '', 1 ),
				7 => $shop->get( EndHold::class )->execute( array_key_last( $tables->holds ) ?? 0, '', 1 ),
				8 => $shop->get( OpenDispute::class )->execute( $invoice->id, '', 1 ),
				9 => $shop->get( CloseDispute::class )->execute( array_key_last( $tables->disputes ) ?? 0, '', 1 ),
				10 => $shop->orders->become( $invoice->order_id, OrderState::cases()[ $random->getInt( 0, 3 ) ] ),
				11 => $shop->get( ActOnStep::class )->execute( $invoice->id, self::step( $shop, $random )->key, StepAction::cases()[ $random->getInt( 0, 2 ) ], $later, '', 1 ),
			};
		} catch ( Refused | NotFound ) {
			return;
		}
	}

	private static function step( Shop $shop, Randomizer $random ): Step {
		return $shop->policies->timeline->steps[ $random->getInt( 0, count( $shop->policies->timeline->steps ) - 1 ) ];
	}

	private static function assert_lawful( Shop $shop ): void {
		$kinds   = array_column( array_map( static fn ( Step $step ): array => [ $step->key, $step->kind ], $shop->policies->timeline->steps ), 1, 0 );
		$warned  = [];
		$noticed = [];
		$days    = [];
		foreach ( $shop->store->tables()->story as $one ) {
			$who   = $one->customer_id;
			$where = "{$one->on->to_string()} {$one->event->value} of $who";
			if ( EventKind::promise_broken === $one->event ) {
				unset( $warned[ $who ] );
			}
			if ( EventKind::message_sent === $one->event && isset( $kinds[ $one->step ] ) ) {
				self::assertArrayNotHasKey( "$who {$one->on->to_string()}", $days, "$where: a second message on a day" );
				$days[ "$who {$one->on->to_string()}" ] = true;
				if ( 'last_warning' === $one->step ) {
					$warned[ $who ][ (int) $one->invoice_id ] = $one;
				}
				if ( StepKind::formal_notice === $kinds[ $one->step ] ) {
					$noticed[ (int) $one->invoice_id ] = $one;
				}
			}
			if ( EventKind::suspension_wanted === $one->event ) {
				$warning = $warned[ $who ][ (int) $one->invoice_id ] ?? null;
				self::assertNotNull( $warning, "$where: without a warning for the invoice that leads, since the last broken promise" );
				self::assertGreaterThanOrEqual( 5, $warning->on->days_until( $one->on ), "$where: within the notice" );
				self::assertTrue( $one->on->is_on_or_after( $warning->names_date ?? self::fail() ), "$where: before the day that was named" );
			}
			if ( EventKind::fee_added === $one->event ) {
				self::assertGreaterThanOrEqual( 15, ( $noticed[ (int) $one->invoice_id ] ?? self::fail( "$where: without a notice" ) )->on->days_until( $one->on ), "$where: within the term" );
			}
		}
	}

	private static function assert_settled( Shop $shop ): void {
		$tables = $shop->store->tables();
		$sent   = array_map( static fn ( $letter ): string => $letter->key, $shop->mail->sent );
		self::assertSame( array_unique( $sent ), $sent, 'a mail went twice' );
		self::assertSame( [], array_filter( $shop->running->failures, static fn ( string $failure ): bool => ! str_contains( $failure, 'OutcomeUnknown' ) ), 'something failed that should not' );
		$late = [];
		foreach ( $tables->invoices as $invoice ) {
			$paid = Money::zero();
			foreach ( $tables->payments as $payment ) {
				$paid = $payment['invoice'] === $invoice->id ? $paid->plus( $payment['amount'] ) : $paid;
			}
			self::assertEquals( $paid, $invoice->paid, "{$invoice->number}: the books" );
			self::assertSame( InvoiceState::paid === $invoice->state, OrderState::paid === $tables->orders[ $invoice->order_id ]['state'], "{$invoice->number}: the order" );
			self::assertTrue( InvoiceState::open !== $invoice->state || $invoice->open()->is_positive(), "{$invoice->number}: open, with nothing open" );
			$late[ $invoice->customer_id ] = ( $late[ $invoice->customer_id ] ?? false ) || ( $invoice->is_past_due( $shop->clock->today() ) && ! $invoice->disputed );
		}
		foreach ( $tables->services as $id => $service ) {
			self::assertSame( [ $service['wanted'], $service['wanted'] ], [ $service['actual'], ( $shop->panel->states[ $id ] ?? null )?->state ?? ServiceState::active ], 'the panel' );
			self::assertTrue( ServiceState::active === $service['wanted'] || $late[ $service['customer'] ], 'suspended with nothing late' );
		}
	}
}
