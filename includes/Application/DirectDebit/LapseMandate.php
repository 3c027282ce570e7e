<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The mandate that an invoice is made with. One that was not used for 36 months ends here: no bank has to honour it, so
 * nothing is collected by it and no discount is given for it.
 */
final readonly class LapseMandate {

	public function __construct( private MandateRepository $mandates, private EndMandate $end ) {
	}

	/** Inside the caller's transaction, the customer being locked. */
	public function execute( int $customer_id, CivilDate $today ): ?Mandate {
		$mandate = $this->mandates->active_of( $customer_id );
		if ( null === $mandate || ! $mandate->has_lapsed( $today ) ) {
			return $mandate;
		}
		$this->end->in_transaction( $customer_id, 0 );
		return null;
	}
}
