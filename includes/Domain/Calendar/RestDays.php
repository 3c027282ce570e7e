<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/**
 * Days on which nobody answers the telephone, as far as the owner keeps them.
 */
final readonly class RestDays {

	public function __construct( private bool $weekends = false, private bool $public_holidays = false ) {
	}

	public function includes( CivilDate $day ): bool {
		return ( $this->weekends && $day->day_of_week() > 5 )
			|| ( $this->public_holidays && ( new DutchPostalCalendar() )->is_public_holiday( $day ) );
	}
}
