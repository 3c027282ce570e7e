<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Customers of whom no service is suspended.
 */
interface CustomerExemptions {

	/** @param CivilDate|null $until The first day on which it may be again; null = not exempt. */
	public function exempt( int $customer_id, ?CivilDate $until, string $reason ): void;
}
