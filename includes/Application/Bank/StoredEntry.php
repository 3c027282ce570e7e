<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A bank entry as it is kept: the account of the other side only as a print.
 */
final readonly class StoredEntry {

	/**
	 * @param string $text        What the payer wrote, account numbers in it masked.
	 * @param string $party_print Of the other side's account; empty = not known.
	 */
	public function __construct(
		public int $id,
		public EntryKind $kind,
		public EntryState $state,
		public CivilDate $booked_on,
		public Money $amount,
		public string $end_to_end_id,
		public string $mandate_reference,
		public string $batch_reference,
		public string $reason,
		public string $text,
		public string $party,
		public string $party_print,
		public Money $left,
	) {
	}
}
