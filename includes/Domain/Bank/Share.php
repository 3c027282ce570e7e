<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Money\Money;

/**
 * A part of a payment that goes to one invoice.
 */
final readonly class Share {

	public function __construct( public int $invoice_id, public Money $amount ) {
	}
}
