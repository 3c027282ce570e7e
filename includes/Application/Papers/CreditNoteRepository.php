<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The credit notes.
 */
interface CreditNoteRepository {

	/**
	 * @param string $source What it is for, once: "refund-12", "cancelled-7".
	 * @return int|null The new id; null when there is one for that source.
	 */
	public function add( Invoice $invoice, string $source, PaperContents $contents, CivilDate $on, string $reason ): ?int;

	public function number( int $id, string $number ): void;

	/** @return list<CreditNote> Oldest first. */
	public function of_invoice( int $invoice_id ): array;
}
