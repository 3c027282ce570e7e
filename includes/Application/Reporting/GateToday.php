<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Suspension\ReadGate;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What the gate would say today of the services that a customer's late invoices bill.
 */
final readonly class GateToday {

	public function __construct( private ServiceRepository $services, private ReadGate $gate ) {
	}

	/** @return list<string> Questions answered with no for any of them; empty when nothing is at stake too. */
	public function reasons_against( CustomerFacts $facts, CivilDate $today ): array {
		$at_stake = $facts->services_at_stake( $today );
		$reasons  = [];
		foreach ( [] === $at_stake ? [] : $this->services->of_customer( $facts->customer_id ) as $service ) {
			if ( in_array( $service->id, $at_stake, true ) && ServiceState::suspended !== $service->wanted ) {
				$reasons = [ ...$reasons, ...$this->gate->execute( $facts, $service, $today )->reasons_against() ];
			}
		}
		return array_values( array_unique( $reasons ) );
	}
}
