<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress;

use HostingInvoices\Application\SiteTimeZone;

/**
 * The time zone of the site's settings.
 */
final readonly class WordPressTimeZone implements SiteTimeZone {

	public function zone(): \DateTimeZone {
		return wp_timezone();
	}
}
