<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\Money\Money;

/**
 * One debit as the bank is told of it.
 */
final readonly class DebitLine {

	/**
	 * @param string $end_to_end_id Unique, at most 35 characters; comes back with every answer of the bank.
	 * @param string $text          What the debtor reads on the statement.
	 * @param string $town          Of the debtor; used only where the account is outside the EEA.
	 * @param string $country       Likewise, ISO 3166.
	 */
	public function __construct(
		public string $end_to_end_id,
		public Money $amount,
		public string $mandate_reference,
		public CivilDate $signed_on,
		public string $debtor,
		public Iban $iban,
		public string $text,
		public string $town = '',
		public string $country = '',
	) {
	}
}
