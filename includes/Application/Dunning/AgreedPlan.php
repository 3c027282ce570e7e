<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;

/**
 * A payment plan that was agreed with a customer, over the invoices that were open then.
 */
final readonly class AgreedPlan {

	/**
	 * @param list<int> $invoices    Ids; what is paid of these counts, whatever else is paid does not.
	 * @param Money     $paid_before Paid of them on the day of the agreement, before it was made.
	 * @param int       $agreed_by   User; the customer's own id when they asked for it themselves.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public PaymentPlan $plan,
		public array $invoices,
		public Money $paid_before,
		public CivilDate $made_on,
		public PlanState $state,
		public int $agreed_by,
	) {
	}
}
