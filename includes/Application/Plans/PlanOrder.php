<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

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
	) {
	}
}
