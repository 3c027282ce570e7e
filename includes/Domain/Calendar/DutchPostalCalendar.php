<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/**
 * When a letter sent by ordinary post in the Netherlands is presumed to be delivered: on the second day
 * after sending, Sundays, Mondays and public holidays not counted (HR 25 November 2016, ECLI:NL:HR:2016:2704).
 */
final readonly class DutchPostalCalendar {

	private const DAYS_TO_DELIVER = 2;

	/** The holidays that hang on Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
	private const DAYS_FROM_EASTER = [ -2, 1, 39, 50 ];

	/** The presumed day of delivery of a letter posted on that day. */
	public function delivered_on( CivilDate $sent ): CivilDate {
		$date = $sent;
		for ( $left = self::DAYS_TO_DELIVER; $left > 0; ) {
			$date  = $date->plus_days( 1 );
			$left -= $this->is_delivery_day( $date ) ? 1 : 0;
		}
		return $date;
	}

	/** A day that counts: no Sunday, Monday or public holiday. */
	public function is_delivery_day( CivilDate $date ): bool {
		return $date->day_of_week() >= 2 && $date->day_of_week() <= 6 && ! $this->is_public_holiday( $date );
	}

	/**
	 * Article 3 of the Algemene termijnenwet, Good Friday included, which its second paragraph puts on a par.
	 * Not known here: single days that a royal decree adds (third paragraph).
	 */
	public function is_public_holiday( CivilDate $date ): bool {
		return in_array( [ $date->month, $date->day ], [ [ 1, 1 ], [ 5, 5 ], [ 12, 25 ], [ 12, 26 ] ], true )
			|| $date->equals( $this->kings_day( $date->year ) )
			|| in_array( Easter::sunday( $date->year )->days_until( $date ), self::DAYS_FROM_EASTER, true );
	}

	/** 27 April (until 2013 30 April), or the day before where that is a Sunday. */
	private function kings_day( int $year ): CivilDate {
		$birthday = CivilDate::of( $year, 4, $year < 2014 ? 30 : 27 );
		return 7 === $birthday->day_of_week() ? $birthday->plus_days( -1 ) : $birthday;
	}
}
