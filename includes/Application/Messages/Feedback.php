<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A question that a customer was asked, and the answer.
 */
final readonly class Feedback {

	/** @param int|null $score 1 to 5; null = not answered yet. */
	public function __construct(
		public int $id,
		public int $customer_id,
		public int $invoice_id,
		public CivilDate $asked_on,
		public ?int $score,
		public string $answer,
		public ?\DateTimeImmutable $answered_at,
	) {
	}
}
