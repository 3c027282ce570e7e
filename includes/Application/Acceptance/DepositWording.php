<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

/**
 * What the customer reads on an invoice for a deposit. @return string In the customer's language.
 */
interface DepositWording {

	public function asked( string $service, int $customer_id ): string;

	public function given_back( string $service, int $customer_id ): string;
}
