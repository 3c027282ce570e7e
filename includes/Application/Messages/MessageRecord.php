<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A message that was decided.
 */
final readonly class MessageRecord {

	/**
	 * @param string                     $state `waiting`, `handed_over`, `withdrawn`, `parked`.
	 * @param array<string, scalar|null> $facts
	 */
	public function __construct(
		public int $id,
		public MessageKind $kind,
		public string $step,
		public int $customer_id,
		public ?int $invoice_id,
		public ?int $step_id,
		public string $state,
		public array $facts,
		public CivilDate $created_on,
		public string $channel = 'email',
	) {
	}

	/** Whether it is about invoices, and says nothing without one. */
	public function names_invoices(): bool {
		return null !== $this->step_id || $this->kind->names_its_invoice();
	}

	/** The letter of a formal notice: what becomes of the step hangs on the e-mail. */
	public function is_copy(): bool {
		return MessageKind::formal_notice === $this->kind && 'email' !== $this->channel;
	}
}
