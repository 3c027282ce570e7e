<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * A plan on an order that was placed.
 */
final readonly class PlanLine {

	/**
	 * @param int    $line_id       Of the order's line.
	 * @param Money  $price         Of every later period and per one, as priced in the shop.
	 * @param Money  $amount        Of the first period, the whole line, before discount, in the same terms.
	 * @param Money  $discount      Coupons and direct debit together, on the first period.
	 * @param Money|null $deposit    Paid with the order, as priced in the shop; null = none.
	 * @param int    $notice_months Of a business, as the plan says.
	 */
	public function __construct(
		public int $line_id,
		public int $product_id,
		public string $label,
		public int $quantity,
		public Interval $every,
		public Money $price,
		public Money $amount,
		public Money $discount,
		public string $tax_class,
		public int $notice_months,
		public Terms $terms,
		public ?Money $deposit = null,
	) {
	}
}
