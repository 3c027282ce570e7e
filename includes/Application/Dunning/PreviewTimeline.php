<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Reporting\FactsAhead;
use HostingInvoices\Application\Reporting\ForecastViews;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\Objection;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\TimelineObjections;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;

/**
 * Lives the next sixty days twice, with the saved timeline and with the changed one, and tells the difference: for a
 * slice of the customers at a time, so that an answer is there soon however many there are.
 */
final readonly class PreviewTimeline {

	private const DAYS = 60;
	private const BATCH = 100;
	/** Seconds after which a slice ends. */
	private const LONG_ENOUGH  = 1;
	private const MOST_CHANGES = 200;

	public function __construct(
		private PolicyStore $policies,
		private ReadPolicy $policy,
		private LegalFigures $law,
		private ForecastViews $views,
		private FactsAhead $ahead,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $move_open Whether open invoices would come along to the new version.
	 * @param int  $after     The last customer of the slice before; 0 = from the first one.
	 */
	public function execute( EditedTimeline $edited, bool $move_open, int $after = 0 ): TimelinePreview {
		$today   = $this->clock->today();
		$until   = $today->plus_days( self::DAYS );
		$budget  = Budget::of( self::LONG_ENOUGH, null );
		$now     = new Forecast( $this->policy->execute() );
		$changed = new Forecast( $this->changed( $edited, $move_open ) );
		$slice   = new PreviewSlice( self::MOST_CHANGES );
		do {
			$ids = $this->views->customers_with_invoices( $until, $after, self::BATCH );
			foreach ( $this->ahead->of( $ids, $today, $until ) as $facts ) {
				$slice->add( $facts->customer_id, $now->of( $facts, $today, $until ), $changed->of( $facts, $today, $until ) );
			}
			$after = [] === $ids ? $after : $ids[ count( $ids ) - 1 ];
		} while ( count( $ids ) === self::BATCH && ! $budget->is_spent() );
		return new TimelinePreview( $today, $until, $slice, $this->views->count_with_invoices( $until ), $this->objections( $edited, $today ), count( $ids ) < self::BATCH ? null : $after );
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
}
