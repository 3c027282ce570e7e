<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Suspension;

use HostingInvoices\Application\Dunning\CloseDispute;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Letters\ActOnLetters;
use HostingInvoices\Application\Letters\LetterAction;
use HostingInvoices\Application\Outbox\ActOnParked;
use HostingInvoices\Application\Suspension\ActOnService;
use HostingInvoices\Application\Suspension\ExemptService;
use HostingInvoices\Application\Suspension\ServiceAction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepChannel;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The gate's questions as use cases put them: which invoice, which service, which day.
 */
final class GateInPracticeTest extends TestCase {

	use Refusing;

	private const PANEL = [ 'service_suspended', 'service_restored' ];

	public function test_the_daily_maximum_counts_every_customer_and_no_suspension_twice(): void {
		$shop                                         = new Shop();
		$shop->settings->instead['suspensions_per_day'] = 2;
		$customers                                    = [ $shop->customer(), $shop->customer(), $shop->customer() ];
		$shop->until( '2026-02-05' );
		$days = array_map( static fn ( int $customer ): array => $shop->told( $customer, self::PANEL ), $customers );
		self::assertSame( [ [ '2026-02-04 service_suspended' ], [ '2026-02-04 service_suspended' ], [ '2026-02-05 service_suspended' ] ], $days );
	}

	public function test_an_exempt_service_is_suspended_on_the_first_day_after(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-01-10' );
		$shop->get( ExemptService::class )->execute( $service, CivilDate::parse( '2026-02-10' ), 'a friend', 1 );
		$shop->until( '2026-02-10' );
		self::assertSame( [ '2026-02-10 service_suspended' ], $shop->told( $customer, self::PANEL ) );
	}

	/**
	 * The warning is a letter, made on Sunday 25 January (day 10), for a suspension from day 20, 4 February; five days of
	 * notice from its delivery.
	 *
	 * @return iterable<string, array{list<array{string, string}>, list<string>}> what became of it and when, suspended on
	 */
	public static function letters(): iterable {
		yield 'never posted: never' => [ [ [ '2026-01-25', 'printed' ] ], [] ];
		yield 'posted at once' => [ [ [ '2026-01-25', 'sent' ] ], [ '2026-02-04 service_suspended' ] ];
		// Posted on Monday, presumed delivered on Wednesday 4 February.
		yield 'posted late: the notice runs from its delivery' => [ [ [ '2026-02-02', 'sent' ] ], [ '2026-02-09 service_suspended' ] ];
		yield 'proved to be delivered later' => [ [ [ '2026-01-26', 'sent' ], [ '2026-02-02', 'delivered' ] ], [ '2026-02-07 service_suspended' ] ];
		yield 'came back: the one that goes for it counts, and that one was not posted' => [ [ [ '2026-01-26', 'sent' ], [ '2026-01-29', 'came_back' ] ], [] ];
	}

	/**
	 * @param list<array{string, string}> $acts
	 * @param list<string>                $suspended
	 */
	#[DataProvider( 'letters' )]
	public function test_a_warning_on_paper_counts_from_its_delivery( array $acts, array $suspended ): void {
		$shop     = new Shop( Timeline::of( [ Step::of( 'last_warning', 10, StepKind::message, manner: new Manner( StepChannel::letter ) ), Step::of( 'cut', 20, StepKind::suspend ) ] ) );
		$customer = $shop->customer();
		for ( $day = CivilDate::parse( '2026-01-01' ); $day->is_on_or_before( CivilDate::parse( '2026-02-12' ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			foreach ( $acts as [ $on, $action ] ) {
				if ( $day->plus_days( -1 )->to_string() === $on ) {
					$shop->get( ActOnLetters::class )->execute( [ array_key_first( $shop->store->tables()->letters ) ?? 0 ], LetterAction::from( $action ), CivilDate::parse( $on ), 'seen', 1 );
				}
			}
			$shop->tick();
		}
		self::assertSame( $suspended, $shop->told( $customer, self::PANEL ) );
	}

	public function test_only_services_on_late_invoices_are_taken(): void {
		[ $shop, $customer, $site ] = self::shop();
		$mail                       = $shop->service( $customer, '2026-01-25' );
		$shop->until( '2026-02-08' );
		self::assertSame( [ ServiceState::suspended, ServiceState::active ], [ $shop->store->tables()->services[ $site ]['wanted'], $shop->store->tables()->services[ $mail ]['wanted'] ] );
		self::assertSame( [ '2026-02-04 service_suspended' ], $shop->told( $customer, self::PANEL ) );
	}

	public function test_a_dispute_about_one_service_frees_it_alone(): void {
		[ $shop, $customer ] = self::shop();
		$shop->service( $customer, '2026-01-02' );
		$shop->until( '2026-02-02' );
		$shop->get( OpenDispute::class )->execute( $shop->invoice( $customer, 2 )->id, 'not ordered', 1 );
		$shop->until( '2026-02-05' );
		$wanted = array_column( $shop->store->tables()->services, 'wanted' );
		self::assertSame( [ ServiceState::suspended, ServiceState::active ], $wanted );
	}

	public function test_a_service_restored_by_hand_is_not_suspended_again_but_after_a_broken_promise(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-05' );
		$shop->get( ActOnService::class )->execute( $service, ServiceAction::restore, 'promised to pay', 1 );
		$shop->until( '2026-02-08' );
		self::assertSame( [ '2026-02-04 service_suspended', '2026-02-06 service_restored' ], $shop->told( $customer, self::PANEL ) );
		$shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '36.30' ), CivilDate::parse( '2026-02-15' ), '', 1 );
		$shop->until( '2026-02-21' );
		self::assertContains( '2026-02-16 message_sent last_warning 1', $shop->told( $customer ) );
		self::assertSame( '2026-02-21 service_suspended', $shop->told( $customer, self::PANEL )[2] ?? null );
	}

	public function test_suspending_by_hand_goes_through_the_gate(): void {
		[ $shop, , $service ] = self::shop();
		$shop->until( '2026-02-02' );
		$suspend = static fn () => $shop->get( ActOnService::class )->execute( $service, ServiceAction::suspend, '', 1 );
		self::assertSame( 'gate_closed', self::reason_of( $suspend ) );
		$shop->morning( '2026-02-04' );
		self::assertSame( [ null, 'suspended_already' ], [ self::reason_of( $suspend ), self::reason_of( $suspend ) ] );
	}

	public function test_a_suspension_that_was_given_up_and_let_go_is_called_back(): void {
		[ $shop, $customer, $service ] = self::shop();
		$shop->until( '2026-02-03' );
		$shop->panel->mode = 'mute';
		$shop->until( '2026-02-25' );
		self::assertSame( ServiceState::suspended, $shop->panel->states[ $service ]->state, 'it acted, unheard' );
		$parked = array_values( array_filter( $shop->store->tables()->outbox, static fn ( array $row ): bool => 'parked' === $row['state'] ) )[0];
		$shop->panel->mode = 'up';
		$shop->get( ActOnParked::class )->execute( $parked['id'], false, 'leave it', 1 );
		$shop->until( '2026-02-26' );
		self::assertSame( ServiceState::active, $shop->panel->states[ $service ]->state );
		self::assertSame( [], $shop->told( $customer, self::PANEL ) );
	}

	/** The warning of the second invoice was given while the first was disputed. */
	public function test_a_broken_promise_voids_the_warning_of_an_invoice_that_does_not_lead(): void {
		[ $shop, $customer ] = self::shop();
		$shop->until( '2026-01-17' );
		$dispute = $shop->get( OpenDispute::class )->execute( $shop->invoice( $customer )->id, 'not ordered', 1 );
		$shop->until( '2026-03-01' );
		self::assertContains( '2026-03-01 message_sent last_warning 2', $shop->told( $customer ) );
		$shop->get( CloseDispute::class )->execute( $dispute, 'ordered after all', 1 );
		$shop->get( RecordPromise::class )->execute( $customer, Money::from_decimal( '36.30' ), CivilDate::parse( '2026-03-03' ), '', 1 );
		$shop->until( '2026-03-04' );
		self::assertSame( [ '2026-03-04 promise_broken' ], $shop->told( $customer, [ 'promise_broken' ] ) );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->until( '2026-03-10' );
		self::assertContains( '2026-03-05 message_sent last_warning 2', $shop->told( $customer ) );
		self::assertSame( [ '2026-03-10 service_suspended' ], $shop->told( $customer, self::PANEL ) );
	}

	public function test_a_warning_that_waits_threatens_nobody_with_another_invoice(): void {
		$shop     = new Shop( Given::timeline( 'reminder 5 message, warning 20 message, suspend 26 suspend' ) );
		$customer = $shop->customer();
		$shop->until( '2026-02-03' );
		$shop->mail->mode = 'down';
		$shop->until( '2026-02-15' );
		$shop->morning( '2026-02-16' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, null, null, '', 1 );
		$shop->mail->mode = 'up';
		$shop->tick();
		$shop->until( '2026-02-20' );
		self::assertSame( [ '2026-01-01 message_sent invoice 1', '2026-01-20 message_sent reminder 1', '2026-02-01 message_sent invoice 2', '2026-02-20 message_sent reminder 2' ], $shop->told( $customer, [ 'message_sent' ] ) );
	}

	/** @return array{Shop, int, int} The shop, a customer who pays nothing, and the service. */
	private static function shop(): array {
		$shop     = new Shop();
		$customer = $shop->customer();
		return [ $shop, $customer, array_key_first( $shop->store->tables()->services ) ?? 0 ];
	}
}
