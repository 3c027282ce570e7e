<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * All periods of a subscription. The k-th, counted from 0, begins at anchor + k intervals and is never
 * computed from the one before it: a subscription from 31 January would otherwise end up on the 28th for good.
 */
final readonly class PeriodSchedule {

	private function __construct( public CivilDate $anchor, public Interval $interval ) {}

	public static function of( CivilDate $anchor, Interval $interval ): self {
		return new self( $anchor, $interval );
	}

	/**
	 * @throws InvalidPeriod Where the index is below 0.
	 * @throws \HostingInvoices\Domain\Calendar\InvalidDate Where the period lies beyond the year 9999.
	 */
	public function period( int $k ): Period {
		if ( $k < 0 ) {
			throw InvalidPeriod::before_the_first( $k );
		}
		// An index beyond any calendar is refused by plus_months(), before it could stop being an integer.
		$k = min( $k, 1_000_000 );
		return Period::of( $this->start( $k ), $this->start( $k + 1 )->plus_days( -1 ) );
	}

	/** The index of the period that holds the date; null before the anchor. */
	public function index_on( CivilDate $date ): ?int {
		if ( $date->is_before( $this->anchor ) ) {
			return null;
		}
		$months = ( $date->year - $this->anchor->year ) * 12 + $date->month - $this->anchor->month;
		$k      = intdiv( $months, $this->interval->months );
		// Within its month the date may still lie before the day on which the period begins.
		return $date->is_before( $this->start( $k ) ) ? $k - 1 : $k;
	}

	private function start( int $k ): CivilDate {
		return $this->anchor->plus_months( $k * $this->interval->months );
	}
}
