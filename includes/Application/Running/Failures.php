<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * Where failures go that a run survives.
 */
interface Failures {

	public function note( int $customer_id, \Throwable $failure ): void;
}
