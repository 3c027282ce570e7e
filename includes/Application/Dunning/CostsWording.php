<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What the customer reads on an order for costs.
 */
interface CostsWording {

	/** @param string $kind `fixed` or `statutory`. @return string In the customer's language. */
	public function label( string $kind, int $customer_id ): string;
}
