<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * The owner suspends, restores or reads a service now. Suspending goes through the gate, by hand too.
 */
final readonly class ActOnService {

	public function __construct(
		private ServiceRepository $services,
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private ReadGate $gate,
		private RestoreServices $restore,
		private WatchedPanels $panels,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, ServiceAction $action, string $reason, int $actor_id, Level $level = Level::full ): void {
		$service = $this->services->find( $service_id ) ?? throw NotFound::thing( 'service', $service_id );
		match ( $action ) {
			ServiceAction::read => $this->read( $service ),
			ServiceAction::restore => $this->transaction->run( fn () => $this->restore( $service, $reason, $actor_id ) ),
			ServiceAction::suspend => $this->transaction->run( fn () => $this->suspend( $service, $reason, $actor_id, $level ) ),
		};
	}

	private function read( ServiceFacts $service ): void {
		$known = $this->services->as_panel_knows( $service->id ) ?? throw NotFound::thing( 'service', $service->id );
		try {
			$reading = $this->panels->ask( $known->server_id, static fn ( Panel $panel ): PanelReading => $panel->read( $known ) );
			$this->services->found( $service->id, $reading->state, $service->epoch, $this->clock->now() );
			$this->services->drifted( $service->id, $reading->is_pending || $reading->state === $service->wanted || $service->actual !== $service->wanted ? null : $reading->state, $this->clock->today() );
		} catch ( PanelFailed $failure ) {
			$this->services->failed( $service->id, true, $failure->getMessage() );
			throw Refused::because( 'panel_' . $failure->reason );
		}
	}

	private function restore( ServiceFacts $service, string $reason, int $actor_id ): void {
		$fresh = $this->locked( $service );
		$this->restore->one( $fresh, $this->clock->today(), $actor_id, $reason );
	}

	private function suspend( ServiceFacts $service, string $reason, int $actor_id, Level $level ): void {
		$fresh = $this->locked( $service );
		$today = $this->clock->today();
		$facts = $this->facts->of( [ $fresh->customer_id ] )[ $fresh->customer_id ] ?? throw NotFound::thing( 'customer', $fresh->customer_id );
		if ( ServiceState::suspended === $fresh->wanted && ! $level->is_harsher_than( $fresh->level ) ) {
			throw Refused::because( 'suspended_already' );
		}
		$verdict = $this->gate->execute( $facts, $fresh, $today, false, $level );
		if ( ! $verdict->may_suspend() ) {
			throw Refused::because( 'gate_closed', '', [ 'reasons' => implode( ',', $verdict->reasons_against() ) ] );
		}
		$epoch = $this->services->want( $fresh->id, ServiceState::suspended, $today, 0, $level );
		$this->outbox->add( EffectKind::suspend, "suspend-{$fresh->id}-$epoch", $fresh->customer_id, $fresh->id, $epoch, $this->clock->now() );
		$this->story->tell( new Happening( EventKind::suspension_wanted, $fresh->customer_id, $today, $this->clock->now(), service_id: $fresh->id, actor_id: $actor_id, detail: $reason ) );
	}

	private function locked( ServiceFacts $service ): ServiceFacts {
		$this->customers->lock( $service->customer_id );
		return $this->services->find( $service->id ) ?? throw NotFound::thing( 'service', $service->id );
	}
}
