<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\CustomerFacts;

/**
 * Reads what the timeline decides on: in one place, fresh from the database, many customers at once.
 */
interface CustomerFactsReader {

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, CustomerFacts> By customer; one without open invoices is there too.
	 */
	public function of( array $customer_ids ): array;
}
