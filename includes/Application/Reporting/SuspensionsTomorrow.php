<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\StepKind;

/**
 * How many services will be suspended by tomorrow when nobody pays, each invoice by its own timeline.
 */
final readonly class SuspensionsTomorrow {

	/** More than this are not looked at; nobody reads the difference. */
	private const MOST = 500;

	public function __construct(
		private OverviewViews $views,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
	) {
	}

	public function count( CivilDate $today ): int {
		$policy    = $this->policy->execute();
		$tomorrow  = $today->plus_days( 1 );
		$customers = $this->views->suspension_candidates( $tomorrow, self::MOST );
		$services  = 0;
		foreach ( $this->facts->of( $customers ) as $facts ) {
			$services += self::of( $facts, $policy, $today, $tomorrow );
		}
		return $services;
	}

	private static function of( CustomerFacts $facts, Policy $policy, CivilDate $today, CivilDate $tomorrow ): int {
		foreach ( ( new Forecast( $policy ) )->of( $facts, $today, $tomorrow ) as $step ) {
			if ( StepKind::suspend === $step->step->kind ) {
				return count( array_diff( $facts->services_at_stake( $step->on ), $facts->suspended ) );
			}
		}
		return 0;
	}
}
