<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * Done once a day, after all that is due. Safe to repeat.
 */
interface DailyWork {

	public function execute(): void;
}
