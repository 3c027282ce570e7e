<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

use HostingInvoices\Domain\Money\Money;

/**
 * The owner's limits on suspending.
 */
final readonly class GateRules {

	/**
	 * @param Money $tolerance      What is late has to be more than this.
	 * @param int   $notice_days    Civil days between warning and suspension.
	 * @param int   $daily_maximum  Suspensions a day, all customers.
	 */
	public function __construct( public Money $tolerance, public int $notice_days, public int $daily_maximum ) {
	}
}
