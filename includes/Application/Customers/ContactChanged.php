<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * Somebody changed a profile or a billing address; whether it is one of our customers is for the use case to see.
 */
interface ContactChanged {

	public function execute( int $user_id ): void;
}
