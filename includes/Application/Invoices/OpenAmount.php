<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;

/**
 * What is still to be paid on an order of ours.
 */
interface OpenAmount {

	/** Null when the order belongs to no invoice; then the order's own total is what is asked. */
	public function open_of( int $order_id ): ?Money;
}
