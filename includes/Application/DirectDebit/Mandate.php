<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Permission to debit an account.
 */
final readonly class Mandate {

	public function __construct(
		public int $id,
		public int $customer_id,
		public string $reference,
		public string $account_holder,
		public string $iban_last_four,
		public CivilDate $signed_on,
	) {
	}
}
