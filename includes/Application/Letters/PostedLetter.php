<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A message on paper, and how far it got.
 */
final readonly class PostedLetter {

	/**
	 * @param int            $id           Of the message.
	 * @param CivilDate|null $delivered_on Proved, or presumed from the day of sending.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public ?int $invoice_id,
		public ?int $step_id,
		public string $step,
		public LetterState $state,
		public CivilDate $made_on,
		public ?CivilDate $sent_on,
		public ?CivilDate $delivered_on,
	) {
	}
}
