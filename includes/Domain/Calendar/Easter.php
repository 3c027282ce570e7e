<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/** Easter Sunday, on which the moving holidays hang. */
final class Easter {

	/**
	 * The Gregorian computus as Meeus, Jones and Butcher wrote it down; good for every year of the calendar.
	 *
	 * @throws InvalidDate Outside the years 1 to 9999.
	 */
	public static function sunday( int $year ): CivilDate {
		$golden       = $year % 19;
		$century      = intdiv( $year, 100 );
		$in_century   = $year % 100;
		$moon_drift   = intdiv( $century - intdiv( $century + 8, 25 ) + 1, 3 );
		$epact        = ( 19 * $golden + $century - intdiv( $century, 4 ) - $moon_drift + 15 ) % 30;
		$weekday      = ( 32 + 2 * ( $century % 4 ) + 2 * intdiv( $in_century, 4 ) - $epact - $in_century % 4 ) % 7;
		$correction   = intdiv( $golden + 11 * $epact + 22 * $weekday, 451 );
		$days_march_0 = $epact + $weekday - 7 * $correction + 114;
		return CivilDate::of( $year, intdiv( $days_march_0, 31 ), $days_march_0 % 31 + 1 );
	}
}
