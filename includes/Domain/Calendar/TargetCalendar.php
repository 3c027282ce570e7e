<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/**
 * The days on which euro payments are settled. T2 (TARGET) is closed on Saturdays, Sundays, 1 January,
 * Good Friday, Easter Monday, 1 May, 25 and 26 December: the calendar of the ECB since 2002.
 */
final readonly class TargetCalendar {

	public function is_business_day( CivilDate $date ): bool {
		return $date->day_of_week() < 6 && ! $this->is_closing_day( $date );
	}

	/** That date, or else the first business day after it. */
	public function on_or_after( CivilDate $date ): CivilDate {
		while ( ! $this->is_business_day( $date ) ) {
			$date = $date->plus_days( 1 );
		}
		return $date;
	}

	/**
	 * The n-th business day after the date, which itself is not counted and need not be one.
	 * 0 gives the date itself; below 0 counts back.
	 */
	public function plus_business_days( CivilDate $date, int $days ): CivilDate {
		$step = $days < 0 ? -1 : 1;
		for ( $left = abs( $days ); $left > 0; ) {
			$date  = $date->plus_days( $step );
			$left -= $this->is_business_day( $date ) ? 1 : 0;
		}
		return $date;
	}

	/** The n-th business day before the date; 0 gives the date itself. */
	public function minus_business_days( CivilDate $date, int $days ): CivilDate {
		return $this->plus_business_days( $date, -$days );
	}

	private function is_closing_day( CivilDate $date ): bool {
		return match ( $date->month ) {
			1, 5 => 1 === $date->day,
			3, 4 => in_array( Easter::sunday( $date->year )->days_until( $date ), [ -2, 1 ], true ),
			12 => 25 === $date->day || 26 === $date->day,
			default => false,
		};
	}
}
