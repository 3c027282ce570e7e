<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\Batches;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;

/**
 * A debit that waits to be put in a batch.
 */
final readonly class ReadyDebit {

	public function __construct( public int $id, public Money $amount, public CivilDate $collection_on, public SequenceType $sequence = SequenceType::recurrent ) {
	}
}
