<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * An open invoice as a message names it.
 */
final readonly class MessageInvoice {

	/** @param string $pay_url Where this invoice can be paid. */
	public function __construct(
		public string $number,
		public CivilDate $issued_on,
		public CivilDate $due_on,
		public Money $total,
		public Money $open,
		public string $pay_url,
		public bool $past_due,
	) {
	}
}
