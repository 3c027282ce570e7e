<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Percentage;

/**
 * What the customer reads on an invoice for having paid on time.
 */
interface RewardWording {

	/** @param string $number Of the invoice that was paid on time. @return string In the customer's language. */
	public function on_time( Percentage $percentage, string $number, int $customer_id ): string;
}
