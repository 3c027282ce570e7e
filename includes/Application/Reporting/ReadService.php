<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\ReadGate;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Suspension\GateAnswer;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * One service with the gate's answers as of now.
 *
 * @phpstan-import-type ServiceRow from ServiceViews
 * @phpstan-import-type StoryEvent from StoryViews
 */
final readonly class ReadService {

	private const DAYS_AHEAD = 90;
	private const LINES      = 100;

	public function __construct(
		private ServiceViews $views,
		private ServiceRepository $services,
		private CustomerFactsReader $facts,
		private ReadGate $gate,
		private ReadPolicy $policy,
		private StoryViews $story,
		private Panels $panels,
		private Clock $clock,
	) {
	}

	/**
	 * @return array{service: ServiceRow, gate: list<GateAnswer>, suspension_from: CivilDate|null, story: list<StoryEvent>, does: Level|null}
	 * @throws NotFound
	 */
	public function execute( int $id ): array {
		$row     = $this->views->one( $id ) ?? throw NotFound::thing( 'service', $id );
		$service = $this->services->find( $id ) ?? throw NotFound::thing( 'service', $id );
		$facts   = $this->facts->of( [ $service->customer_id ] )[ $service->customer_id ] ?? throw NotFound::thing( 'customer', $service->customer_id );
		$today   = $this->clock->today();
		return [
			'service'         => $row,
			'gate'            => $this->gate->execute( $facts, $service, $today )->answers,
			'story'           => $this->story->of_service( $service->customer_id, $id, self::LINES ),
			'does'            => Level::full->among( $this->panels->of_server( $service->server_id )->levels() ),
			'suspension_from' => ServiceState::suspended === $service->wanted ? null : $this->suspension_from( $facts, $id, $today ),
		];
	}

	/** The day on which a suspension would take this service: an invoice that bills it is late by then. */
	private function suspension_from( CustomerFacts $facts, int $service_id, CivilDate $today ): ?CivilDate {
		$forecast = new Forecast( $this->policy->execute() );
		foreach ( $forecast->of( $facts, $today, $today->plus_days( self::DAYS_AHEAD ) ) as $step ) {
			if ( StepKind::suspend === $step->step->kind && in_array( $service_id, $facts->services_at_stake( $step->on ), true ) ) {
				return $step->on;
			}
		}
		return null;
	}
}
