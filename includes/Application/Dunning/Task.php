<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Something for a person to do.
 */
final readonly class Task {

	/** @param string $state `open`, `done`, `not_needed`. */
	public function __construct(
		public int $id,
		public TaskKind $kind,
		public int $customer_id,
		public int $invoice_id,
		public string $step,
		public CivilDate $due_on,
		public string $state,
		public string $note = '',
	) {
	}
}
