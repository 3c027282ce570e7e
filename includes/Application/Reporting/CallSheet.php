<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * What one needs to have before one when calling.
 *
 * @phpstan-import-type CallRow from CallViews
 * @phpstan-import-type StoryEvent from StoryViews
 */
final readonly class CallSheet {

	/**
	 * @param CallRow                                        $call
	 * @param CivilDate|null                                 $suspension_on Null = none comes.
	 * @param list<Invoice>                                  $open          Oldest first.
	 * @param list<array<string, mixed>>                     $promises      Newest first.
	 * @param list<StoryEvent>                               $history       Newest first.
	 * @param list<array{at: string, by: string, text: string}> $notes      Newest first.
	 */
	public function __construct(
		public array $call,
		public CivilDate $today,
		public ?CivilDate $suspension_on,
		public array $open,
		public array $promises,
		public array $history,
		public array $notes,
	) {
	}
}
