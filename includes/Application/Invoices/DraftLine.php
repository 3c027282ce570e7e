<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * One charge on an invoice that is about to be made.
 */
final readonly class DraftLine {

	/**
	 * @param Money $amount   The whole line as priced in the shop (with or without VAT as its tax settings say), before discount.
	 * @param Money $discount What is taken off it, in the same terms.
	 */
	public function __construct(
		public int $subscription_id,
		public string $label,
		public Period $period,
		public int $quantity,
		public Money $amount,
		public Money $discount,
		public string $tax_class = '',
	) {
	}
}
