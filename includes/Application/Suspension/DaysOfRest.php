<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Days on which nobody answers the telephone, where the owner wants nobody suspended on them.
 */
final readonly class DaysOfRest {

	public function __construct( private SettingsStore $settings ) {
	}

	public function includes( CivilDate $day ): bool {
		return $this->settings->current()->rest_days()->includes( $day );
	}
}
