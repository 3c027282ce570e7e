<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/** A scale of collection costs: a percentage of each slice of the principal, within a minimum and a maximum. */
final readonly class CostScale {

	/**
	 * @param list<array{up_to: Money|null, percentage: Percentage}> $slices Rising; the last has no end.
	 * @param Money                                                  $minimum
	 * @param Money                                                  $maximum
	 */
	public function __construct( private array $slices, public Money $minimum, public Money $maximum ) {}

	/** The costs on that principal; none on nothing. Half a cent rounds up. */
	public function on( Money $principal ): Money {
		$below = Money::zero( $this->minimum->currency );
		$costs = $below;
		if ( $principal->compare( $below ) <= 0 ) {
			return $costs;
		}
		foreach ( $this->slices as $slice ) {
			$end   = null === $slice['up_to'] ? $principal : Money::min( $principal, $slice['up_to'] );
			$costs = $costs->plus( $end->minus( $below )->percentage( $slice['percentage'] ) );
			$below = $end;
		}
		return Money::min( Money::max( $costs, $this->minimum ), $this->maximum );
	}
}
