<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Suspension;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Running\ConfirmRestart;
use HostingInvoices\Application\Suspension\AllowRise;
use HostingInvoices\Application\Suspension\AnnounceTermination;
use HostingInvoices\Application\Suspension\AnswerDrift;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Application\Suspension\TellState;
use HostingInvoices\Application\Suspension\TerminateService;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\TestCase;

/**
 * Levels, drift, the guards against a storm and old data, and removal, lived through with the use cases as they are wired.
 */
final class PanelsTest extends TestCase {

	private const PANEL = [ 'service_suspended', 'service_restored', 'drift_found', 'service_terminated' ];

	public function test_a_later_step_suspends_further_and_never_less(): void {
		$steps = [ Step::of( 'last_warning', 10, StepKind::message ), Step::of( 'page', 16, StepKind::suspend, level: Level::page ), Step::of( 'cut', 25, StepKind::suspend ) ];
		[ $shop, $customer, $service ] = self::shop( Timeline::of( $steps ) );
		$shop->until( '2026-02-05' );
		self::assertSame( Level::page, $shop->panel->asked_levels[ $service ] );
		$shop->until( '2026-02-20' );
		self::assertSame( Level::full, $shop->panel->asked_levels[ $service ] );
		self::assertSame( [ '2026-01-31 suspension_wanted page 1', '2026-02-09 suspension_wanted cut 1' ], $shop->told( $customer, [ 'suspension_wanted' ] ) );
	}

	public function test_what_the_panel_cannot_do_falls_to_the_next_milder_level(): void {
		[ $shop, , $service ] = self::shop();
		$shop->panel->levels = [ Level::login, Level::page ];
		$shop->until( '2026-02-05' );
		self::assertSame( Level::page, $shop->panel->asked_levels[ $service ] );
	}

	public function test_where_it_knows_nothing_this_mild_nothing_is_done(): void {
		[ $shop, $customer ] = self::shop();
		$shop->panel->levels = [];
		$shop->until( '2026-02-10' );
		self::assertSame( [], $shop->told( $customer, self::PANEL ) );
		self::assertSame( [], $shop->panel->states );
	}

	public function test_who_was_restored_by_hand_is_found_and_not_fought(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-05' );
		$shop->panel->states[ $service ] = new PanelReading( ServiceState::active, 1 );
		$shop->until( '2026-02-12' );
		self::assertSame( [ '2026-02-04 service_suspended', '2026-02-06 drift_found' ], $shop->told( $customer, self::PANEL ) );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state, 'nobody switched it back' );
		$shop->get( AnswerDrift::class )->execute( $service, true, 'agreed by telephone', 1 );
		$shop->until( '2026-02-20' );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state );
		self::assertSame( '2026-02-13 service_restored', $shop->told( $customer, self::PANEL )[2] );
	}

	public function test_the_owner_may_want_it_off_again(): void {
		[ $shop, , $service ] = self::shop();
		$shop->until( '2026-02-05' );
		$shop->panel->states[ $service ] = new PanelReading( ServiceState::active, 1 );
		$shop->until( '2026-02-06' );
		$shop->get( AnswerDrift::class )->execute( $service, false, 'that was a mistake', 1 );
		$shop->until( '2026-02-07' );
		self::assertSame( ServiceState::suspended, $shop->panel->states[ $service ]->state );
	}

	public function test_unknown_after_a_time_out_is_told_by_the_owner_who_looked(): void {
		[ $shop, , $service ] = self::shop();
		$shop->until( '2026-02-03' );
		$shop->panel->mode = 'mute';
		$shop->until( '2026-02-04' );
		self::assertSame( ServiceState::unknown, self::actual( $shop, $service ) );
		$tell = static fn ( ServiceState $seen ) => $shop->get( TellState::class )->execute( $service, $seen, 'I looked', 1 );
		$tell( ServiceState::suspended );
		self::assertSame( ServiceState::suspended, self::actual( $shop, $service ) );
		self::assertSame( 'state_known', self::reason_of( static fn () => $tell( ServiceState::active ) ) );
	}

	public function test_seen_otherwise_than_wanted_while_no_order_waits_is_a_question_and_no_switch(): void {
		[ $shop, , $service ] = self::shop();
		$shop->until( '2026-02-05' );
		$shop->store->tables()->services[ $service ]['actual'] = ServiceState::unknown;
		$shop->get( TellState::class )->execute( $service, ServiceState::active, 'I looked', 1 );
		self::assertSame( ServiceState::active, $shop->get( ServiceRepository::class )->find( $service )?->drift );
		self::assertSame( ServiceState::suspended, $shop->panel->states[ $service ]->state, 'nothing was switched' );
	}

	public function test_what_nobody_knows_is_read_until_the_panel_tells(): void {
		[ $shop, , $service ] = self::shop();
		$shop->until( '2026-02-05' );
		$shop->store->tables()->services[ $service ]['actual'] = ServiceState::unknown;
		$shop->panel->mode = 'down';
		$shop->until( '2026-02-06' );
		self::assertSame( ServiceState::unknown, self::actual( $shop, $service ) );
		$shop->panel->mode = 'up';
		$shop->until( '2026-02-07' );
		self::assertSame( ServiceState::suspended, self::actual( $shop, $service ) );
	}

	/** WooCommerce has the money and nobody was told, as when the paying request is killed. */
	public function test_a_payment_that_nobody_was_told_of_restores_at_the_next_tick(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-05' );
		self::assertSame( ServiceState::suspended, self::actual( $shop, $service ) );
		[ $told, $shop->orders->changed ] = [ $shop->orders->changed, null ];
		$shop->orders->become( $shop->invoice( $customer )->order_id, OrderState::paid );
		$shop->orders->changed = $told;
		$shop->tick();
		self::assertSame( ServiceState::active, self::actual( $shop, $service ) );
	}

	private static function actual( Shop $shop, int $service ): ?ServiceState {
		return $shop->get( ServiceRepository::class )->find( $service )?->actual;
	}

	/** A panel without an epoch may carry out an old order last: the newer one is told again. */
	public function test_a_suspension_that_was_overtaken_on_its_way_is_undone(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->panel->keeps_epoch = false;
		$shop->until( '2026-02-03' );
		$shop->panel->meanwhile = static fn () => $shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->until( '2026-02-04' );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state );
		self::assertSame( [], $shop->told( $customer, [ 'service_suspended' ] ) );
	}

	public function test_a_sudden_rise_waits_for_the_owner(): void {
		$shop = new Shop();
		$shop->customer( '2026-01-01' );
		for ( $number = 0; $number < 8; ++$number ) {
			$shop->customer( '2026-01-02' );
		}
		$shop->until( '2026-02-05' );
		self::assertCount( 1 + 4, $shop->panel->states, 'one a day is usual: the fifth waits' );
		$shop->morning( '2026-02-06' );
		$shop->get( AllowRise::class )->execute();
		$shop->tick();
		self::assertCount( 1 + 8, $shop->panel->states );
	}

	public function test_a_shop_that_never_suspended_has_no_usual(): void {
		$shop = new Shop();
		for ( $number = 0; $number < 8; ++$number ) {
			$shop->customer();
		}
		$shop->until( '2026-02-04' );
		self::assertCount( 8, $shop->panel->states );
	}

	public function test_a_panel_that_knows_newer_orders_locks_this_site(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-03' );
		$shop->panel->states[ $service ] = new PanelReading( ServiceState::active, 9 );
		$shop->until( '2026-02-08' );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state, 'who paid after the backup stays on' );
		self::assertTrue( $shop->running->is_copy );
		self::assertSame( [], $shop->told( $customer, self::PANEL ) );
		$shop->get( ConfirmRestart::class )->execute();
		$shop->until( '2026-02-10' );
		self::assertSame( ServiceState::suspended, $shop->panel->states[ $service ]->state, 'the owner said that this is the one' );
	}

	public function test_five_hundred_wait_and_who_paid_goes_first(): void {
		$shop  = new Shop();
		$order = [];
		foreach ( [ 1, 2, 3 ] as $nth ) {
			$shop->customer();
		}
		$shop->until( '2026-02-04' );
		$paid    = array_key_first( $shop->store->tables()->customers ) ?? 0;
		$service = array_key_first( $shop->store->tables()->services ) ?? 0;
		for ( $id = 9000; $id < 9500; ++$id ) {
			$shop->get( \HostingInvoices\Application\Outbox\Outbox::class )->add( \HostingInvoices\Application\Outbox\EffectKind::suspend, "suspend-$id-1", $paid, $id, 1, $shop->clock->now() );
		}
		$shop->get( BookPayment::class )->execute( $shop->invoice( $paid )->id, null, null, '', 1 );
		foreach ( $shop->get( \HostingInvoices\Application\Outbox\Outbox::class )->lease( $shop->clock->now(), 1, 'worker-1' ) as $effect ) {
			$order[] = [ $effect->kind->value, $effect->subject_id ];
		}
		self::assertSame( [ [ 'restore', $service ] ], $order );
	}

	public function test_removal_is_announced_and_confirmed_by_a_person(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-20' );
		$announce = static fn ( string $on ) => $shop->get( AnnounceTermination::class )->execute( $service, CivilDate::parse( $on ), 'long enough', 1 );
		$remove   = static fn ( string $name ) => $shop->get( TerminateService::class )->execute( $service, $name, 'backup of 2026-03-20', 'long enough', 1 );
		self::assertSame( 'not_suspended_long', self::reason_of( static fn () => $announce( '2026-03-30' ) ) );
		$shop->until( '2026-03-10' );
		self::assertSame( 'removal_too_soon', self::reason_of( static fn () => $announce( '2026-03-12' ) ) );
		$announce( '2026-03-25' );
		$reference = "site-$customer-2026-01-01.test";
		$shop->until( '2026-03-23' );
		self::assertSame( 'removal_not_due', self::reason_of( static fn () => $remove( $reference ) ) );
		$shop->until( '2026-03-26' );
		self::assertSame( ServiceState::suspended, $shop->panel->states[ $service ]->state, 'never by itself' );
		self::assertSame( 'reference_differs', self::reason_of( static fn () => $remove( 'another' ) ) );
		$remove( $reference );
		$shop->until( '2026-03-28' );
		self::assertSame( ServiceState::terminated, $shop->panel->states[ $service ]->state );
		self::assertContains( '2026-03-27 service_terminated', $shop->told( $customer, self::PANEL ) );
		$shop->until( '2026-06-10' );
		self::assertSame( [ '2026-03-27 subscription_ended' ], $shop->told( $customer, [ 'subscription_ended' ] ) );
		self::assertCount( 3, $shop->told( $customer, [ 'invoice_issued' ] ), 'nothing is charged for what was removed' );
	}

	/** DirectAdmin and Plesk know nothing of an account that is gone. */
	public function test_a_removal_whose_answer_was_lost_is_confirmed_by_the_account_being_gone(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->panel->keeps_epoch      = false;
		$shop->until( '2026-03-10' );
		$shop->get( AnnounceTermination::class )->execute( $service, CivilDate::parse( '2026-03-25' ), 'long enough', 1 );
		$shop->until( '2026-03-25' );
		$shop->get( TerminateService::class )->execute( $service, "site-$customer-2026-01-01.test", 'backup of 2026-03-20', 'long enough', 1 );
		$shop->panel->mode = 'mute';
		$shop->until( '2026-03-26' );
		self::assertSame( ServiceState::unknown, self::actual( $shop, $service ) );
		$shop->panel->mode = 'up';
		$shop->until( '2026-03-28' );
		self::assertSame( ServiceState::terminated, self::actual( $shop, $service ) );
	}

	public function test_who_pays_before_it_is_removed_keeps_it(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-03-10' );
		$shop->get( AnnounceTermination::class )->execute( $service, CivilDate::parse( '2026-03-25' ), 'long enough', 1 );
		foreach ( [ 1, 2, 3 ] as $nth ) {
			$shop->get( BookPayment::class )->execute( $shop->invoice( $customer, $nth )->id, null, null, '', 1 );
		}
		$shop->until( '2026-03-12' );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state );
		self::assertNotNull( self::reason_of( static fn () => $shop->get( TerminateService::class )->execute( $service, "site-$customer-2026-01-01.test", 'yesterday', 'x', 1 ) ) );
	}

	/** @param \Closure(): mixed $act */
	private static function reason_of( \Closure $act ): ?string {
		try {
			$act();
		} catch ( Refused $refused ) {
			return $refused->reason;
		}
		return null;
	}

	/** @return array{Shop, int, int} The shop, a customer who pays nothing, and the service. */
	private static function shop( ?Timeline $timeline = null ): array {
		$shop     = new Shop( $timeline );
		$customer = $shop->customer();
		return [ $shop, $customer, array_key_first( $shop->store->tables()->services ) ?? 0 ];
	}
}
