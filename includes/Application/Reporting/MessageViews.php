<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * Messages as they were sent, in the shape of contract/timeline.ts.
 */
interface MessageViews {

	/** @return array<string, mixed>|null */
	public function one( int $id ): ?array;
}
