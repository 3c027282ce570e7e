<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * Which invoice an order is the payable document of.
 */
interface InvoiceOfOrder {

	/** @return int|null The invoice's id. */
	public function invoice_of( int $order_id ): ?int;
}
