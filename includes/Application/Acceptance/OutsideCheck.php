<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Acceptance\Acceptance;

/**
 * A credit check outside the shop, if one is connected.
 */
interface OutsideCheck {

	public function is_connected(): bool;

	/**
	 * The same acceptance, or a stricter one.
	 *
	 * @param array<string, scalar> $facts Of the applicant, and who it is.
	 */
	public function ask( Acceptance $acceptance, array $facts ): Acceptance;
}
