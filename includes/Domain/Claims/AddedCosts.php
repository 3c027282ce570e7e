<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Costs, or interest, that were added to what a customer owes: an order of their own.
 */
final readonly class AddedCosts {

	/**
	 * @param string $kind       `fixed`, `statutory` or `interest`.
	 * @param int    $invoice_id The invoice whose being late they are for.
	 */
	public function __construct(
		public int $id,
		public int $order_id,
		public string $kind,
		public Money $amount,
		public Money $paid,
		public CivilDate $added_on,
		public int $invoice_id,
	) {
	}

	public function open(): Money {
		return $this->amount->minus( $this->paid );
	}
}
