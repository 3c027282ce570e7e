<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * A row of a list of mandates on paper, as it was written.
 */
final readonly class MandateListRow {

	/**
	 * @param int      $line        From 1, the names of the columns included.
	 * @param int|null $customer_id Null = nobody has this e-mail address.
	 */
	public function __construct(
		public int $line,
		public string $email,
		public ?int $customer_id,
		#[\SensitiveParameter]
		public string $iban,
		public string $account_holder,
		public string $signed_on,
		public string $reference,
	) {
	}
}
