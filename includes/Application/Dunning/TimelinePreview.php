<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Objection;
use HostingInvoices\Domain\Dunning\StepKind;

/**
 * What a changed timeline does in the coming days, nobody paying, against the one that is saved.
 */
final readonly class TimelinePreview {

	/**
	 * @param int                $customers        Looked at; of $customers_in_all with something open.
	 * @param array<string, int> $now              Steps by kind (StepKind).
	 * @param array<string, int> $then
	 * @param list<array{customer_id: int, step: string, kind: StepKind, on_now: ?CivilDate, on_then: ?CivilDate}> $changes
	 * @param list<Objection>    $objections
	 */
	public function __construct(
		public CivilDate $from,
		public CivilDate $until,
		public int $customers,
		public int $customers_in_all,
		public array $now,
		public array $then,
		public array $changes,
		public array $objections,
	) {
	}
}
