<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Customers\PaymentHabits;

/**
 * How customers have paid.
 */
interface PaymentHabitsReader {

	/** A customer of whom nothing is known has no habits yet: all is nought. */
	public function of( int $customer_id, CivilDate $today ): PaymentHabits;
}
