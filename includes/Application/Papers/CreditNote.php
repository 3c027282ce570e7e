<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A credit note in a list.
 */
final readonly class CreditNote {

	public function __construct( public int $id, public string $source, public string $number, public CivilDate $issued_on, public Money $total, public string $reason ) {
	}
}
