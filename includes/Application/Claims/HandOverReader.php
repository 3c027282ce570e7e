<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Domain\Claims\HandOverFacts;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * Reads what was done about a claim.
 */
interface HandOverReader {

	/** @param list<Invoice> $late What the claim is about. */
	public function of( int $customer_id, array $late ): HandOverFacts;
}
