<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * One part of a payment plan.
 */
final readonly class Instalment {

	/** @param CivilDate $on Last day on which it is paid in time. */
	public function __construct( public CivilDate $on, public Money $amount ) {
	}
}
