<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress;

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The clock of this machine, and the calendar of the site's time zone.
 */
final readonly class SystemClock implements Clock {

	public function now(): \DateTimeImmutable {
		return new \DateTimeImmutable( 'now', new \DateTimeZone( 'UTC' ) );
	}

	public function today(): CivilDate {
		return CivilDate::from_instant( $this->now(), wp_timezone() );
	}
}
