<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * What collecting a claim out of court may cost the debtor (art. 6:96 BW and the Besluit under it).
 * For consumers the scale is mandatory. Without VAT, which comes on top only for a creditor who cannot
 * reclaim it and announced it.
 */
final readonly class CollectionCosts {

	private function __construct( private LegalFigures $figures ) {}

	public static function of( LegalFigures $figures ): self {
		return new self( $figures );
	}

	/** Whether there is a scale in that currency: the Besluit knows euros. */
	public function are_known_in( string $currency, CivilDate $on ): bool {
		return $currency === $this->figures->collection_costs->find( $on )?->value->minimum->currency;
	}

	/**
	 * @param Money     $principal What is owed, of all invoices in the one notice together; in euros.
	 * @param CivilDate $on        The day the costs are charged.
	 * @return Money Nothing on a principal of nothing.
	 * @throws InvalidFigures Before 1 July 2012, when there was no scale.
	 * @throws \HostingInvoices\Domain\Money\InvalidMoney Where the principal is not in euros.
	 */
	public function on( Money $principal, CivilDate $on ): Money {
		return $this->figures->collection_costs->on( $on )->value->on( $principal );
	}

	/** Whether the scale gives less than that amount on the smallest claim: a fixed amount above it may not be asked. */
	public function may_be_less_than( Money $amount, CivilDate $on ): bool {
		return ! $this->are_known_in( $amount->currency, $on ) || $amount->compare( $this->figures->collection_costs->on( $on )->value->minimum ) > 0;
	}
}
