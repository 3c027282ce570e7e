<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\Batches;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;

/**
 * Debits of one sequence that go to the bank together, to be collected on one day.
 */
final readonly class BatchProposal {

	/** @param non-empty-list<ReadyDebit> $debits */
	public function __construct( public SequenceType $sequence, public CivilDate $collection_on, public array $debits ) {
	}

	public function total(): Money {
		$total = Money::zero( $this->debits[0]->amount->currency );
		foreach ( $this->debits as $debit ) {
			$total = $total->plus( $debit->amount );
		}
		return $total;
	}
}
