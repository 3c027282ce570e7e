<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * What a tick did, in counts.
 */
final class TickReport {

	public int $customers = 0;
	public int $invoices  = 0;
	public int $effects   = 0;
	public int $failures  = 0;
}
