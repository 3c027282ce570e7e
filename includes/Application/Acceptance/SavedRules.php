<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Acceptance\AcceptancePolicy;

/**
 * The rules as the owner saved them.
 */
final readonly class SavedRules {

	/** @param int $version 0 = there never were any. */
	public function __construct( public int $version, public AcceptancePolicy $policy ) {
	}
}
