<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Money that goes back to a customer, by the owner's hand.
 */
final readonly class PayBack {

	/**
	 * @param string         $number         Of the invoice that it was paid with.
	 * @param string         $iban_last_four Of the newest mandate; empty = we know no account.
	 * @param CivilDate|null $paid_on        Null = still to be done.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public string $customer,
		public int $invoice_id,
		public string $number,
		public Money $amount,
		public string $iban_last_four,
		public CivilDate $made_on,
		public ?CivilDate $paid_on,
	) {
	}
}
