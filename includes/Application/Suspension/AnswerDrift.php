<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel was found in another state than it had confirmed, and the owner says which one is right: the one found, or the
 * one wanted. Suspending goes through the gate then too.
 */
final readonly class AnswerDrift {

	public function __construct(
		private ServiceRepository $services,
		private LockService $lock,
		private CustomerFactsReader $facts,
		private ReadGate $gate,
		private RestoreServices $restore,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $leave True: it stays as it was found.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, bool $leave, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $service_id, $leave, $reason, $actor_id ): void {
				$service = $this->lock->execute( $service_id );
				if ( null === $service->drift ) {
					throw Refused::because( 'no_drift' );
				}
				match ( true ) {
					$leave => $this->leave( $service, $service->drift, $reason, $actor_id ),
					ServiceState::active === $service->wanted => $this->restore->one( $service, $this->clock->today(), $actor_id, $reason ),
					default => $this->suspend( $service, $reason, $actor_id ),
				};
			}
		);
	}

	/** What is wanted becomes what was found, and nobody is told anything new: nothing is sent to the panel. */
	private function leave( ServiceFacts $service, ServiceState $found, string $reason, int $actor_id ): void {
		$today = $this->clock->today();
		$epoch = $this->services->want( $service->id, $found, $today );
		$this->services->found( $service->id, $found, $epoch, $this->clock->now() );
		$event = ServiceState::active === $found ? EventKind::service_restored : EventKind::service_suspended;
		$this->story->tell( new Happening( $event, $service->customer_id, $today, $this->clock->now(), service_id: $service->id, actor_id: $actor_id, detail: $reason ) );
	}

	/** @throws Refused gate_closed */
	private function suspend( ServiceFacts $service, string $reason, int $actor_id ): void {
		$today   = $this->clock->today();
		$facts   = $this->facts->of( [ $service->customer_id ] )[ $service->customer_id ] ?? throw NotFound::thing( 'customer', $service->customer_id );
		$verdict = $this->gate->execute( $facts, $service, $today, true, $service->level );
		if ( ! $verdict->may_suspend() ) {
			throw Refused::because( 'gate_closed', '', [ 'reasons' => implode( ',', $verdict->reasons_against() ) ] );
		}
		$epoch = $this->services->want( $service->id, ServiceState::suspended, $today );
		$this->outbox->add( EffectKind::suspend, "suspend-{$service->id}-$epoch", $service->customer_id, $service->id, $epoch, $this->clock->now() );
		$this->story->tell( new Happening( EventKind::suspension_wanted, $service->customer_id, $today, $this->clock->now(), service_id: $service->id, actor_id: $actor_id, detail: $reason ) );
	}
}
