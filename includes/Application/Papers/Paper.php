<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * An invoice or credit note as it was issued. Nothing on it ever changes.
 */
final readonly class Paper {

	/**
	 * @param int            $id           Of the invoice or the credit note.
	 * @param string         $locale       "nl_NL".
	 * @param CivilDate|null $due_on       Of a credit note none.
	 * @param bool           $by_debit     Collected by direct debit.
	 * @param CivilDate|null $collected_on When the bank collects it; null = not planned when it was issued.
	 * @param string         $credits      Number of the invoice that a credit note takes back.
	 */
	public function __construct(
		public DocumentKind $kind,
		public int $id,
		public string $number,
		public CivilDate $issued_on,
		public Party $seller,
		public PaperContents $contents,
		public string $locale,
		public ?CivilDate $due_on = null,
		public bool $by_debit = false,
		public string $mandate_reference = '',
		public string $creditor_identifier = '',
		public string $iban_last_four = '',
		public ?CivilDate $collected_on = null,
		public string $credits = '',
		public ?CivilDate $credits_issued_on = null,
		public string $reason = '',
	) {
	}

	public function is_credit(): bool {
		return DocumentKind::credit_note === $this->kind;
	}
}
