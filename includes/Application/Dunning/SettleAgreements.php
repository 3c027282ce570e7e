<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Promises and plans, held to what was really paid.
 */
final readonly class SettleAgreements {

	public function __construct( private SettlePromises $promises, private SettlePlans $plans ) {
	}

	/** After money came in, or went back. */
	public function kept( int $customer_id, CivilDate $today ): void {
		$this->promises->kept( $customer_id, $today );
		$this->plans->kept( $customer_id, $today );
	}

	/** Once a day, and before the gate is asked. */
	public function broken( int $customer_id, CivilDate $today ): void {
		$this->promises->broken( $customer_id, $today );
		$this->plans->broken( $customer_id, $today );
	}
}
