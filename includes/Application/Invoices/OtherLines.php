<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * The lines of invoices that are no charge. Only an invoice from the shop's checkout has any.
 */
interface OtherLines {

	/** @param list<OtherLine> $lines */
	public function add( int $invoice_id, array $lines ): void;

	/** @return list<OtherLine> As they stood on the order. */
	public function of( int $invoice_id ): array;
}
