<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Whose clock hangs on the shop's wall.
 */
interface SiteTimeZone {

	public function zone(): \DateTimeZone;
}
