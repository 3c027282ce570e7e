<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;

/**
 * Debits that go to the bank in one file.
 */
final readonly class Batch {

	public function __construct(
		public int $id,
		public BatchState $state,
		public string $message_id,
		public SequenceType $sequence,
		public CivilDate $collection_on,
		public int $debits,
		public Money $total,
	) {
	}
}
