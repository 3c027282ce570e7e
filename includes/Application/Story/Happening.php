<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Story;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * One line of the story of a customer.
 */
final readonly class Happening {

	/**
	 * @param int                  $actor_id 0 = by itself.
	 * @param CivilDate|null       $names_date A date that the event names.
	 * @param string               $detail   Reason or note, plain text.
	 * @param array<string, mixed> $facts    What a reader of events needs beside: reasons, invoices, sequence.
	 */
	public function __construct(
		public EventKind $event,
		public int $customer_id,
		public CivilDate $on,
		public \DateTimeImmutable $at,
		public ?int $invoice_id = null,
		public ?int $service_id = null,
		public ?int $message_id = null,
		public string $step = '',
		public int $actor_id = 0,
		public ?Money $amount = null,
		public ?CivilDate $names_date = null,
		public string $detail = '',
		public array $facts = [],
	) {
	}
}
