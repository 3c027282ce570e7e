<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\ReadGate;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Who would be suspended in the next two weeks if nobody paid: the days are lived with the same decision that the daily
 * run makes, and nothing is written.
 *
 * @phpstan-type ComingSuspension array{on: CivilDate, service_id: int, level: Level, does: Level|null, held_by: list<string>}
 */
final readonly class ReadComingSuspensions {

	private const DAYS  = 14;
	private const MOST  = 2000;
	private const BATCH = 200;

	/** What passes by itself until the day comes is no reason that holds it back. */
	private const PASSING = [ 'past_due', 'above_tolerance', 'warned_in_time', 'no_promise', 'no_plan', 'no_hold', 'below_daily_maximum', 'no_sudden_rise', 'day_allowed', 'no_debit_under_way' ];

	public function __construct(
		private ForecastViews $views,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private ReadGate $gate,
		private ServiceRepository $services,
		private Panels $panels,
		private Clock $clock,
	) {
	}

	/** @return array{from: CivilDate, until: CivilDate, rows: list<ComingSuspension>} */
	public function execute(): array {
		$today  = $this->clock->today();
		$until  = $today->plus_days( self::DAYS );
		$policy = $this->policy->execute();
		$rows   = [];
		foreach ( array_chunk( $this->views->customers_due_by( $until, self::MOST ), self::BATCH ) as $batch ) {
			foreach ( $this->facts->of( $batch ) as $facts ) {
				$rows = [ ...$rows, ...$this->of_customer( $facts, $policy, $today, $until ) ];
			}
		}
		usort( $rows, static fn ( array $one, array $other ): int => $one['on']->compare( $other['on'] ) );
		return [ 'from' => $today, 'until' => $until, 'rows' => $rows ];
	}

	/** @return list<ComingSuspension> */
	private function of_customer( CustomerFacts $facts, Policy $policy, CivilDate $today, CivilDate $until ): array {
		$rows = [];
		foreach ( ( new Forecast( $policy ) )->of( $facts, $today, $until ) as $step ) {
			if ( StepKind::suspend !== $step->step->kind ) {
				continue;
			}
			$level    = $step->step->level ?? Level::full;
			$at_stake = $facts->services_at_stake( $step->on );
			foreach ( $this->services->of_customer( $facts->customer_id ) as $service ) {
				$is_new = ServiceState::active === $service->wanted || ( ServiceState::suspended === $service->wanted && $level->is_harsher_than( $service->level ) );
				if ( $is_new && in_array( $service->id, $at_stake, true ) ) {
					$reasons = $this->gate->execute( $facts, $service, $today, false, $level )->reasons_against();
					$rows[]  = [
						'on'         => $step->on,
						'service_id' => $service->id,
						'level'      => $level,
						'does'       => $level->among( $this->panels->of_server( $service->server_id )->levels() ),
						'held_by'    => array_values( array_diff( $reasons, self::PASSING ) ),
					];
				}
			}
		}
		return $rows;
	}
}
