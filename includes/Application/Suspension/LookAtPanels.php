<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Once a day each service that was ever switched is read. One that somebody switched on the panel is not fought: it is
 * written down, and the owner is asked. One of which nobody knows how it stands, and for which no order is under way, is
 * read too, until the panel tells.
 */
final readonly class LookAtPanels {

	private const BATCH = 25;

	public function __construct(
		private ServiceRepository $services,
		private WatchedPanels $panels,
		private RunnerState $runner,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @param CivilDate|null $looked_on When all was last looked at. */
	public function execute( ?CivilDate $looked_on, Budget $budget ): void {
		$today = $this->clock->today();
		if ( null !== $looked_on && ! $looked_on->is_before( $today ) ) {
			return;
		}
		do {
			$ids = $this->services->to_look_at( $today, self::BATCH );
			foreach ( $ids as $id ) {
				if ( $budget->is_spent() ) {
					return;
				}
				$this->one( $id, $today );
			}
		} while ( [] !== $ids );
		$this->runner->looked_at( $today );
	}

	private function one( int $id, CivilDate $today ): void {
		$this->services->looked_at( $id, $today );
		$before = $this->services->find( $id );
		$known  = $this->services->as_panel_knows( $id );
		// What is under way is read back by whoever is at it.
		if ( null === $before || null === $known || ! $this->is_at_rest( $before ) || null !== $this->panels->rests_until( $known->server_id ) ) {
			return;
		}
		try {
			$reading = $this->panels->ask( $known->server_id, static fn ( Panel $panel ): PanelReading => $panel->read( $known ) );
		} catch ( PanelFailed $failure ) {
			$this->services->failed( $id, $failure->is_about_a_lost_account(), $failure->getMessage() );
			return;
		}
		$this->transaction->run( fn () => $this->compare( $id, $before->epoch, $reading, $today ) );
	}

	private function is_at_rest( ServiceFacts $service ): bool {
		return $service->wanted === $service->actual || ( ServiceState::unknown === $service->actual && ! $this->outbox->has_order( $service->id ) );
	}

	/** An answer about an older order says nothing any more. */
	private function compare( int $id, int $epoch, PanelReading $reading, CivilDate $today ): void {
		$service = $this->services->find( $id );
		if ( null === $service || $service->epoch !== $epoch ) {
			return;
		}
		if ( $reading->state === $service->wanted || $reading->is_pending ) {
			$this->services->found( $id, $reading->state, $epoch, $this->clock->now() );
			return;
		}
		if ( ServiceState::unknown !== $reading->state && $this->services->drifted( $id, $reading->state, $today ) ) {
			$this->story->tell( new Happening( EventKind::drift_found, $service->customer_id, $today, $this->clock->now(), service_id: $id, detail: $reading->state->value ) );
		}
	}
}
