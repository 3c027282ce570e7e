<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * Effects that were given up, in the shape of contract/overview.ts.
 */
interface ParkedViews {

	/** @return Page<array<string, mixed>> The oldest hundred. */
	public function page(): Page;
}
