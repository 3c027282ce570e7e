<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Objection;

/**
 * What a changed timeline does in the coming days, nobody paying, against the one that is saved.
 */
final readonly class TimelinePreview {

	/**
	 * @param int             $customers_in_all To look at.
	 * @param list<Objection> $objections
	 * @param int|null        $next             Where the next slice begins; null = this was the last one.
	 */
	public function __construct(
		public CivilDate $from,
		public CivilDate $until,
		public PreviewSlice $slice,
		public int $customers_in_all,
		public array $objections,
		public ?int $next,
	) {
	}
}
