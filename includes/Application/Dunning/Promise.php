<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Amount and date that a customer agreed to.
 */
final readonly class Promise {

	/**
	 * @param Money     $paid_before Paid on the day of the promise, before it was made.
	 * @param CivilDate $by          Last day on which it is kept.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public Money $amount,
		public Money $paid_before,
		public CivilDate $by,
		public CivilDate $made_on,
		public PromiseState $state,
	) {
	}

	/** Broken when it is unpaid at the end of its last day. */
	public function is_over( CivilDate $today ): bool {
		return $today->is_after( $this->by );
	}
}
