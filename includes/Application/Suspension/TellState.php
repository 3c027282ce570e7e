<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel did not tell what became of an order, as after a time-out, and the owner looked for himself. Nothing is switched
 * by it: where it is not as it is wanted, an order that waits is tried at once, and without one the owner is asked which
 * state is right.
 */
final readonly class TellState {

	public function __construct(
		private ServiceRepository $services,
		private LockService $lock,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param ServiceState $seen Active or suspended.
	 * @throws NotFound
	 * @throws Refused state_known
	 */
	public function execute( int $service_id, ServiceState $seen, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $service_id, $seen, $reason, $actor_id ): void {
				$service = $this->lock->execute( $service_id );
				if ( ServiceState::unknown !== $service->actual ) {
					throw Refused::because( 'state_known' );
				}
				$this->note( $service, $seen );
				$told = ServiceState::active === $seen ? 'seen_on' : 'seen_off';
				$this->story->tell( new Happening( EventKind::note, $service->customer_id, $this->clock->today(), $this->clock->now(), service_id: $service_id, actor_id: $actor_id, detail: $reason, facts: [ 'reasons' => [ $told ] ] ) );
			}
		);
	}

	private function note( ServiceFacts $service, ServiceState $seen ): void {
		if ( $seen === $service->wanted || $this->outbox->has_order( $service->id ) ) {
			$this->services->found( $service->id, $seen, $service->epoch, $this->clock->now() );
			$this->outbox->hurry( $service->id, $this->clock->now() );
			return;
		}
		$this->services->drifted( $service->id, $seen, $this->clock->today() );
	}
}
