<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;

/**
 * Days on which nobody answers the telephone, where the owner wants nobody suspended on them.
 */
final readonly class DaysOfRest {

	public function __construct( private SettingsStore $settings ) {
	}

	public function includes( CivilDate $day ): bool {
		$settings = $this->settings->current();
		return ( $day->day_of_week() > 5 && ! $settings->suspend_on_weekends )
			|| ( ! $settings->suspend_on_holidays && ( new DutchPostalCalendar() )->is_public_holiday( $day ) );
	}
}
