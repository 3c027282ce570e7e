<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Acceptance\Decided;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What was ordered and agreed, as the order keeps it.
 */
final readonly class PlanOrder {

	/**
	 * @param list<PlanLine>          $plans       Empty for an order without a plan.
	 * @param list<OtherLine>         $others
	 * @param \DateTimeImmutable|null $accepted_at When the terms were.
	 * @param Decided|null            $acceptance  On which terms the order was taken; null = as usual.
	 * @param bool                    $waits_for_money It is to be paid in advance, and is not yet.
	 * @param bool                    $begins_at_once The consumer asked that the service begins within the time to withdraw.
	 */
	public function __construct(
		public int $order_id,
		public int $customer_id,
		public CustomerType $customer_type,
		public ?Channel $channel,
		public array $plans,
		public array $others,
		public ?\DateTimeImmutable $accepted_at,
		public bool $begins_at_once,
		public ?Decided $acceptance = null,
		public bool $waits_for_money = false,
	) {
	}
}
