<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * A mandate as it is entered.
 */
final readonly class NewMandate {

	/** @param string $reference Empty = the next free one. */
	public function __construct( public Iban $iban, public string $account_holder, public CivilDate $signed_on, public string $reference ) {
	}
}
