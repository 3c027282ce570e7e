<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * How long the receiver of the formal notice may pay free of costs. To a consumer it is the 14-day letter
 * (art. 6:96 paragraph 6 BW), of which a term that is a day too short makes the costs void: delivered on D,
 * free up to and including D + 15. To a business it is a notice of default with a reasonable term.
 */
final readonly class NoticeTerm {

	private function __construct( private LegalFigures $figures ) {}

	public static function of( LegalFigures $figures ): self {
		return new self( $figures );
	}

	/** @throws InvalidFigures */
	public function last_day_free_of_costs( CustomerType $type, CivilDate $delivered_on ): CivilDate {
		return $delivered_on->plus_days( $this->figures->notice_days( $type )->on( $delivered_on )->value );
	}

	/**
	 * The first day on which costs may be added.
	 *
	 * @throws InvalidFigures
	 */
	public function costs_from( CustomerType $type, CivilDate $delivered_on ): CivilDate {
		return $this->last_day_free_of_costs( $type, $delivered_on )->plus_days( 1 );
	}
}
