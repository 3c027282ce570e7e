<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Calendar\CivilDate;

/** Stands still until it is set. UTC and the site's zone are one here. */
final class LabClock implements Clock {

	public function __construct( public \DateTimeImmutable $at = new \DateTimeImmutable( '2026-01-01T08:00:00Z' ) ) {
	}

	public function now(): \DateTimeImmutable {
		return $this->at;
	}

	public function today(): CivilDate {
		return CivilDate::parse( $this->at->format( 'Y-m-d' ) );
	}
}
