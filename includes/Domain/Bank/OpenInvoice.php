<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * An invoice that money could be for.
 */
final readonly class OpenInvoice {

	/** @param Money $open Nothing when it is paid or cancelled. */
	public function __construct( public int $id, public int $customer_id, public CivilDate $due_on, public Money $open, public string $customer = '' ) {
	}
}
