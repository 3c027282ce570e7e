<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Domain\Money\Money;

/**
 * A part of a bank entry that is, or may be, for one invoice.
 */
final readonly class EntryMatch {

	/**
	 * @param string   $state    suggested, booked or undone.
	 * @param int|null $costs_id Null = the invoice itself; else costs or interest that were added because of it.
	 */
	public function __construct( public int $id, public int $entry_id, public int $invoice_id, public Money $amount, public string $state, public ?int $costs_id ) {
	}
}
