<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * What a customer is told of a debit to come.
 */
final readonly class ComingCollection {

	public function __construct( public Money $amount, public CivilDate $on, public string $reference, public string $iban_last_four ) {
	}
}
