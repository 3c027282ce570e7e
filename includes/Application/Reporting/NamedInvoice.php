<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Invoices\Invoice;

/**
 * An invoice with the name of its customer.
 */
final readonly class NamedInvoice {

	public function __construct( public Invoice $invoice, public string $customer ) {
	}
}
