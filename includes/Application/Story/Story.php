<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Story;

/**
 * What happened, append-only.
 */
interface Story {

	public function tell( Happening ...$happenings ): void;
}
