<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * Consecutive numbers without gaps: allocated inside the transaction of what they number, as its last write.
 */
interface NumberSeries {

	/** The next number of a series, from 1; the series stays locked until the transaction ends. */
	public function next( string $series ): int;
}
