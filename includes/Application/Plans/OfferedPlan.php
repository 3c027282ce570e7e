<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * A plan as the shop sells it now, at one interval.
 */
final readonly class OfferedPlan {

	public function __construct(
		public int $product_id,
		public string $label,
		public Interval $every,
		public Money $price,
		public string $tax_class,
		public int $notice_months,
		public Terms $terms,
	) {
	}

	/** As a form sends it: "12-1". */
	public function key(): string {
		return "{$this->product_id}-{$this->every->months}";
	}
}
