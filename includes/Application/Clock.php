<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The only source of time. Rules never ask it: use cases do, and hand the date on.
 */
interface Clock {

	/** The instant, in UTC. */
	public function now(): \DateTimeImmutable;

	/** The civil date in the site's time zone. */
	public function today(): CivilDate;
}
