<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * One line on an invoice that is about to be made.
 */
final readonly class DraftLine {

	/**
	 * @param Money $amount   The whole line as priced in the shop (with or without VAT as its tax settings say), before discount.
	 * @param Money $discount What is taken off it, in the same terms.
	 * @param int   $schedule_no   Of the subscription's schedules, the one that the period is of.
	 * @param int|null $adjustment_id It is no period of its own, but part of one, or gives back part of one.
	 */
	public function __construct(
		public int $subscription_id,
		public string $label,
		public Period $period,
		public int $quantity,
		public Money $amount,
		public Money $discount,
		public string $tax_class = '',
		public int $schedule_no = 0,
		public ?int $adjustment_id = null,
	) {
	}
}
