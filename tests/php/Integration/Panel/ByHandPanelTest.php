<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Suspension\FinishHandWork;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Integration\Database\DatabaseTestCase;
use HostingInvoices\WordPress\Database\WpdbHandWork;
use HostingInvoices\WordPress\Panel\ByHandPanel;

/**
 * The panel by tasks, on the tables of a real site. A person is no server: what can go wrong is that he does it late,
 * never, twice, or after it was taken back. What is shown is what he said, and he says what he did.
 */
final class ByHandPanelTest extends DatabaseTestCase {

	private WpdbHandWork $work;
	private ShopOnPanel $on;

	/** What the account really is: the person of this test says only what he did. */
	private ServiceState $truth = ServiceState::active;

	protected function setUp(): void {
		parent::setUp();
		$this->work = new WpdbHandWork( $this->database );
		$this->database->execute( 'DELETE FROM {hand_work}' );
		$this->database->execute( 'DELETE FROM {services}' );
		$this->rows->customer();
		$this->on = ShopOnPanel::on_the_eve();
		foreach ( [ $this->on->service, $this->on->service + 1 ] as $id ) {
			$this->database->insert( 'services', [ 'id' => $id, 'subscription_id' => 900000 + $id, 'customer_id' => 900001, 'reference' => "site$id.example" ] );
		}
		$this->on->shop->panel->real = $this->panel();
	}

	public function test_asked_and_not_done_is_shown_as_it_is(): void {
		$this->until( '2026-02-04' );
		$this->assert_shown( ServiceState::suspended, ServiceState::active );
		self::assertSame( [ 'suspended 2026-02-07' ], $this->asked(), 'three days for it' );
	}

	public function test_done_is_shown_at_once(): void {
		$this->until( '2026-02-04' );
		$this->does();
		$this->on->shop->tick();
		$this->assert_shown( ServiceState::suspended, ServiceState::suspended );
		self::assertSame( [], $this->asked() );
	}

	public function test_never_done_stays_shown_as_it_is_and_is_asked_once(): void {
		$this->until( '2026-02-15' );
		$this->assert_shown( ServiceState::suspended, ServiceState::active );
		self::assertSame( [ 'suspended 2026-02-07' ], $this->asked() );
	}

	public function test_done_late_is_shown_then(): void {
		$this->until( '2026-02-12' );
		$this->does();
		$this->until( '2026-02-13' );
		$this->assert_shown( ServiceState::suspended, ServiceState::suspended );
	}

	public function test_paid_before_it_was_done_takes_the_task_back_and_asks_for_nothing(): void {
		$this->until( '2026-02-04' );
		$this->on->pays();
		$this->until( '2026-02-06' );
		$this->assert_shown( ServiceState::active, ServiceState::active );
		self::assertSame( [], $this->asked() );
	}

	public function test_done_just_after_it_was_taken_back_is_refused_and_not_believed(): void {
		$this->until( '2026-02-04' );
		$task = $this->work->open()[0]['id'];
		$this->on->pays();
		$this->until( '2026-02-05' );
		self::assertSame( 'hand_work_not_open', $this->finish( $task ), 'he is told that it is not wanted any more' );
		$this->assert_shown( ServiceState::active, ServiceState::active );
	}

	public function test_paid_after_it_was_done_asks_to_restore_today(): void {
		$this->suspended();
		$this->on->pays();
		$this->until( '2026-02-06' );
		$this->assert_shown( ServiceState::active, ServiceState::suspended );
		self::assertSame( [ 'active 2026-02-06' ], $this->asked() );
	}

	public function test_restored_by_hand_is_shown_then(): void {
		$this->suspended();
		$this->on->pays();
		$this->until( '2026-02-06' );
		$this->does();
		$this->on->shop->tick();
		$this->assert_shown( ServiceState::active, ServiceState::active );
	}

	public function test_a_restoration_that_is_never_done_stays_shown_as_suspended(): void {
		$this->suspended();
		$this->on->pays();
		$this->until( '2026-02-20' );
		$this->assert_shown( ServiceState::active, ServiceState::suspended );
		self::assertSame( [ 'active 2026-02-06' ], $this->asked() );
	}

	public function test_done_twice_is_refused(): void {
		$this->until( '2026-02-04' );
		$task = $this->work->open()[0]['id'];
		self::assertNull( $this->finish( $task ) );
		self::assertSame( 'hand_work_not_open', $this->finish( $task ) );
	}

	public function test_what_is_so_already_is_not_asked_again(): void {
		$this->suspended();
		$this->panel()->suspend( $this->service(), Level::full, 9, 'again' );
		self::assertSame( [], $this->asked() );
	}

	public function test_the_same_order_twice_is_one_task(): void {
		foreach ( [ 1, 2 ] as $nth ) {
			$this->panel()->suspend( $this->service(), Level::full, 1, "try-$nth" );
		}
		self::assertCount( 1, $this->asked() );
	}

	public function test_an_old_order_after_a_newer_one_asks_for_nothing(): void {
		$this->panel()->suspend( $this->service(), Level::full, 5, 'newer' );
		$this->panel()->restore( $this->service(), 4, 'older' );
		$this->panel()->suspend( $this->service(), Level::page, 3, 'oldest' );
		self::assertCount( 1, $this->asked() );
		self::assertSame( 'full', $this->work->open()[0]['level'] );
	}

	public function test_a_newer_order_takes_the_older_back(): void {
		$this->panel()->suspend( $this->service(), Level::page, 1, 'page' );
		$this->panel()->suspend( $this->service(), Level::full, 2, 'full' );
		self::assertSame( [ 'full' ], array_column( $this->work->open(), 'level' ) );
	}

	public function test_two_services_are_told_apart(): void {
		$other = new PanelService( $this->on->service + 1, 'other.example' );
		$this->panel()->suspend( $this->service(), Level::full, 1, 'e' );
		$this->does();
		self::assertSame( [ ServiceState::suspended, ServiceState::active ], [ $this->panel()->read( $this->service() )->state, $this->panel()->read( $other )->state ] );
	}

	public function test_removed_is_an_account_no_more(): void {
		$this->panel()->terminate( $this->service(), 1, 'e' );
		self::assertNotNull( $this->panel()->find( $this->service() ), 'not before he did it' );
		$this->does();
		self::assertNull( $this->panel()->find( $this->service() ) );
	}

	public function test_reading_says_that_somebody_was_asked(): void {
		self::assertFalse( $this->panel()->read( $this->service() )->is_pending );
		$this->panel()->suspend( $this->service(), Level::full, 1, 'e' );
		self::assertTrue( $this->panel()->read( $this->service() )->is_pending );
	}

	public function test_a_person_can_do_every_level_and_list_nothing(): void {
		self::assertSame( Level::cases(), $this->panel()->levels() );
		$this->expectException( PanelFailed::class );
		$this->panel()->accounts();
	}

	/** A day on which nobody did anything is not taken for a switch on the panel. */
	public function test_an_open_task_is_no_drift(): void {
		$this->until( '2026-02-10' );
		self::assertNull( $this->on->shown()->drift );
	}

	private function suspended(): void {
		$this->until( '2026-02-04' );
		$this->does();
		$this->until( '2026-02-05' );
		$this->assert_shown( ServiceState::suspended, ServiceState::suspended );
	}

	private function until( string $day ): void {
		$this->on->shop->until( $day );
	}

	/** He does what is asked first, and says so. */
	private function does(): void {
		$task        = $this->work->open()[0];
		$this->truth = ServiceState::from( $task['wanted'] );
		self::assertNull( $this->finish( $task['id'] ) );
	}

	private function finish( int $task ): ?string {
		try {
			( new FinishHandWork( $this->work, $this->on->shop->get( Outbox::class ), $this->on->shop->store, $this->on->shop->clock ) )->execute( $task, 1 );
		} catch ( Refused $refused ) {
			return $refused->reason;
		}
		return null;
	}

	private function assert_shown( ServiceState $wanted, ServiceState $actual ): void {
		$shown = $this->on->shown();
		self::assertSame( [ $wanted, $actual, $this->truth ], [ $shown->wanted, $shown->actual, $shown->actual ] );
	}

	/** @return list<string> Wanted state and date of each open task. */
	private function asked(): array {
		return array_map( static fn ( array $task ): string => "{$task['wanted']} {$task['do_by']}", $this->work->open() );
	}

	private function panel(): ByHandPanel {
		return new ByHandPanel( $this->work, $this->on->shop->clock );
	}

	private function service(): PanelService {
		return new PanelService( $this->on->service, 'site.example' );
	}
}
