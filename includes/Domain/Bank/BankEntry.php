<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * One movement as a bank file tells it.
 */
final readonly class BankEntry {

	/**
	 * @param string $account           IBAN of the shop's account; empty where the file names none.
	 * @param string $reference         The bank's own for this entry: the same in every file that brings it.
	 * @param Money  $amount            Below zero = went out; zero = the file does not say, as pain.002 may.
	 * @param string $batch_reference   MsgId or PmtInfId of the file that it answers.
	 * @param string $reason            The bank's code for a return, such as AM04.
	 * @param string $text              What the payer wrote.
	 * @param string $structured        The structured reference of the payer.
	 * @param string $party             Name of the other side.
	 * @param string $party_iban
	 */
	public function __construct(
		public string $account,
		public string $reference,
		public EntryKind $kind,
		public CivilDate $booked_on,
		public Money $amount,
		public string $end_to_end_id = '',
		public string $mandate_reference = '',
		public string $batch_reference = '',
		public string $reason = '',
		public string $text = '',
		public string $structured = '',
		public string $party = '',
		#[\SensitiveParameter]
		public string $party_iban = '',
	) {
	}
}
