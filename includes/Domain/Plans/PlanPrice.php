<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Plans;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * What a plan costs at one of its intervals.
 */
final readonly class PlanPrice {

	/** @param Money $price Per period and per one, as priced in the shop. */
	public function __construct( public Interval $every, public Money $price ) {
	}
}
