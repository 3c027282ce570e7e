<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Permission to debit an account.
 */
final readonly class Mandate {

	/** One by which nothing was collected for so long lapses (facts: SEPA Core rulebook). */
	private const MONTHS = 36;

	/** @param CivilDate|null $used_on Day of the last collection, or of the signature on a screen of this shop; null = nobody knows. */
	public function __construct(
		public int $id,
		public int $customer_id,
		public string $reference,
		public string $account_holder,
		public string $iban_last_four,
		public CivilDate $signed_on,
		public ?CivilDate $used_on = null,
	) {
	}

	public function has_lapsed( CivilDate $today ): bool {
		return null !== $this->used_on && $today->is_on_or_after( $this->used_on->plus_months( self::MONTHS ) );
	}
}
