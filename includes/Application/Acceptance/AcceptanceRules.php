<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Acceptance\AcceptancePolicy;

/**
 * The rules of acceptance; every version is kept.
 */
interface AcceptanceRules {

	public function current(): SavedRules;

	/** @throws Refused when another version was saved meanwhile. */
	public function save( AcceptancePolicy $policy, int $based_on, int $by, \DateTimeImmutable $at ): SavedRules;
}
