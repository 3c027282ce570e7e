<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * All that the page of one invoice shows.
 *
 * @phpstan-import-type StoryEvent from StoryViews
 * @phpstan-import-type ServiceRow from ServiceViews
 */
final readonly class InvoicePage {

	/**
	 * @param list<DraftLine>    $lines
	 * @param list<OtherLine>    $other_lines   What was bought beside.
	 * @param OrderDocument|null $order         Null when the order is gone.
	 * @param Money|null         $with_debit    What it would have been by direct debit; null = it is, or no discount is set.
	 * @param Debit|null         $debit         The newest try.
	 * @param int|null           $promise_id    The promise that pauses the timeline.
	 * @param array<string, mixed>|null $plan   The payment plan that runs.
	 * @param int|null           $hold_id
	 * @param int|null           $dispute_id
	 * @param bool               $leads         Steps run for this invoice now.
	 * @param list<ServiceRow>   $services
	 * @param CivilDate|null     $suspension_on Null = none comes.
	 * @param list<StoryEvent>   $story
	 * @param list<ComingStep>   $future
	 */
	public function __construct(
		public ListedInvoice $row,
		public array $lines,
		public array $other_lines,
		public ?OrderDocument $order,
		public ?Money $with_debit,
		public ?Debit $debit,
		public string $phone,
		public ?int $promise_id,
		public ?array $plan,
		public ?int $hold_id,
		public ?int $dispute_id,
		public bool $leads,
		public array $services,
		public ?CivilDate $suspension_on,
		public array $story,
		public array $future,
	) {
	}
}
