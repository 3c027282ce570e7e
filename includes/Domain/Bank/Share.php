<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Money\Money;

/**
 * A part of a payment that goes to one invoice, or to costs or interest that were added because of it.
 */
final readonly class Share {

	/** @param int|null $costs_id Null = to the invoice itself. */
	public function __construct( public int $invoice_id, public Money $amount, public ?int $costs_id = null ) {
	}
}
