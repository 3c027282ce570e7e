<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\DebitClock;
use HostingInvoices\Domain\DirectDebit\DebitPhase;
use HostingInvoices\Domain\Money\Money;

/**
 * One try at collecting an invoice.
 */
final readonly class Debit {

	/** @param string $return_reason The bank's code; empty = it did not come back. */
	public function __construct(
		public int $id,
		public int $invoice_id,
		public int $customer_id,
		public int $mandate_id,
		public int $attempt,
		public Money $amount,
		public CivilDate $submit_on,
		public CivilDate $collection_on,
		public CivilDate $returnable_until,
		public DebitState $state,
		public string $return_reason = '',
	) {
	}

	public function clock(): DebitClock {
		return DebitClock::of( $this->collection_on );
	}

	public function phase( CivilDate $today ): DebitPhase {
		return match ( $this->state ) {
			DebitState::planned, DebitState::ready => DebitPhase::planned,
			DebitState::exported, DebitState::submitted => DebitPhase::submitted,
			DebitState::collected => $this->clock()->phase( $today ),
			DebitState::returned => DebitPhase::returned,
			DebitState::withdrawn => DebitPhase::withdrawn,
		};
	}
}
