<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Objection;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\TimelineObjections;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;

/**
 * Lives the next sixty days twice, with the saved timeline and with the changed one, and tells the difference.
 */
final readonly class PreviewTimeline {

	private const DAYS = 60;
	/** Customers looked at; beyond it the answer says how many there were. */
	private const MOST = 2000;
	private const BATCH = 200;
	private const MOST_CHANGES = 200;

	public function __construct(
		private PolicyStore $policies,
		private ReadPolicy $policy,
		private LegalFigures $law,
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private Clock $clock,
	) {
	}

	/** @param bool $move_open Whether open invoices would come along to the new version. */
	public function execute( EditedTimeline $edited, bool $move_open ): TimelinePreview {
		$today   = $this->clock->today();
		$until   = $today->plus_days( self::DAYS );
		$now     = $this->policy->execute();
		$changed = $this->changed( $edited, $move_open );
		$ids     = $this->customers->with_open( self::MOST );
		$tallies = [ [], [] ];
		$changes = [];
		foreach ( array_chunk( $ids, self::BATCH ) as $batch ) {
			foreach ( $this->facts->of( $batch ) as $facts ) {
				$before     = ( new Forecast( $now ) )->of( $facts, $today, $until );
				$after      = ( new Forecast( $changed ) )->of( $facts, $today, $until );
				$tallies[0] = self::add( $tallies[0], $before );
				$tallies[1] = self::add( $tallies[1], $after );
				$changes    = count( $changes ) < self::MOST_CHANGES ? [ ...$changes, ...self::differences( $facts, $before, $after ) ] : $changes;
			}
		}
		return new TimelinePreview( $today, $until, count( $ids ), $this->customers->count_with_open(), $tallies[0], $tallies[1], $changes, $this->objections( $edited, $today ) );
	}

	/** @return list<Objection> */
	private function objections( EditedTimeline $edited, CivilDate $today ): array {
		return TimelineObjections::to( $this->policy->about( $edited->timeline ), $today, $edited->for, CollectionCosts::of( $this->law ) );
	}

	/** Where nothing is moved, every open invoice stays on what it follows today. */
	private function changed( EditedTimeline $edited, bool $move_open ): Policy {
		$today = $this->policies->timelines();
		return $this->policy->execute( $move_open ? $today->moved_to( $edited->named() ) : $today->beside( $edited->named() ) );
	}

	/**
	 * @param array<string, int> $tally
	 * @param list<ForecastStep> $steps
	 * @return array<string, int>
	 */
	private static function add( array $tally, array $steps ): array {
		foreach ( $steps as $step ) {
			$tally[ $step->step->kind->value ] = 1 + ( $tally[ $step->step->kind->value ] ?? 0 );
		}
		return $tally;
	}

	/**
	 * @param list<ForecastStep> $before
	 * @param list<ForecastStep> $after
	 * @return list<array{customer_id: int, step: string, kind: StepKind, on_now: ?CivilDate, on_then: ?CivilDate}>
	 */
	private static function differences( CustomerFacts $facts, array $before, array $after ): array {
		$then = [];
		foreach ( $after as $step ) {
			$then[ $step->invoice_id . ' ' . $step->step->key ] = $step;
		}
		$rows = [];
		foreach ( $before as $step ) {
			$key   = $step->invoice_id . ' ' . $step->step->key;
			$other = $then[ $key ] ?? null;
			unset( $then[ $key ] );
			if ( null === $other || ! $other->on->equals( $step->on ) ) {
				$rows[] = self::row( $facts, $step, $step->on, $other?->on );
			}
		}
		foreach ( $then as $step ) {
			$rows[] = self::row( $facts, $step, null, $step->on );
		}
		return $rows;
	}

	/** @return array{customer_id: int, step: string, kind: StepKind, on_now: ?CivilDate, on_then: ?CivilDate} */
	private static function row( CustomerFacts $facts, ForecastStep $step, ?CivilDate $now, ?CivilDate $then ): array {
		return [ 'customer_id' => $facts->customer_id, 'step' => $step->step->key, 'kind' => $step->step->kind, 'on_now' => $now, 'on_then' => $then ];
	}
}
