<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/**
 * Days on which people work: no weekend, no public holiday.
 */
final readonly class WorkingDays {

	public static function on_or_after( CivilDate $day ): CivilDate {
		while ( ! self::is_one( $day ) ) {
			$day = $day->plus_days( 1 );
		}
		return $day;
	}

	public static function is_one( CivilDate $day ): bool {
		return $day->day_of_week() < 6 && ! ( new DutchPostalCalendar() )->is_public_holiday( $day );
	}
}
