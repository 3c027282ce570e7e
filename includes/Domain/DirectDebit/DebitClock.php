<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Until when a collected debit can come back (facts: SEPA Core rulebook): for eight weeks the payer need give no reason,
 * for thirteen months when he says that he never gave a mandate.
 */
final readonly class DebitClock {

	private const REFUND_DAYS         = 56;
	private const UNAUTHORISED_MONTHS = 13;

	/** Both are the last day on which it can. */
	private function __construct( public CivilDate $refundable_until, public CivilDate $unauthorised_until ) {
	}

	public static function of( CivilDate $collected_on ): self {
		return new self( $collected_on->plus_days( self::REFUND_DAYS ), $collected_on->plus_months( self::UNAUTHORISED_MONTHS ) );
	}

	public function phase( CivilDate $today ): DebitPhase {
		return $today->is_after( $this->refundable_until ) ? DebitPhase::final : DebitPhase::provisional;
	}
}
