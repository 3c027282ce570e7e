<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A hold, an open promise or plan: nothing happens to the customer until a date.
 */
final readonly class Pause {

	/**
	 * @param PauseKind $kind
	 * @param CivilDate $until The first day on which things go on.
	 */
	public function __construct( public PauseKind $kind, public CivilDate $until ) {
	}

	public function holds_on( CivilDate $today ): bool {
		return $today->is_before( $this->until );
	}
}
