<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A decision that is kept.
 */
final readonly class KeptAcceptance {

	/**
	 * @param int $order_id        0 = the owner added a service.
	 * @param int $subscription_id 0 = an order.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public string $customer,
		public int $order_id,
		public int $subscription_id,
		public Decided $decided,
		public AcceptanceState $state,
		public CivilDate $decided_on,
		public string $reason,
	) {
	}
}
