<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;

/** From its first to its last day, both included. */
final readonly class Period {

	private function __construct( public CivilDate $first, public CivilDate $last ) {}

	/** @throws InvalidPeriod */
	public static function of( CivilDate $first, CivilDate $last ): self {
		if ( $last->is_before( $first ) ) {
			throw InvalidPeriod::ends_before_it_begins( $first, $last );
		}
		return new self( $first, $last );
	}

	/** How many days it has, the first and the last counted. */
	public function days(): int {
		return $this->first->days_until( $this->last ) + 1;
	}

	public function contains( CivilDate $date ): bool {
		return $date->is_on_or_after( $this->first ) && $date->is_on_or_before( $this->last );
	}

	public function equals( self $other ): bool {
		return $this->first->equals( $other->first ) && $this->last->equals( $other->last );
	}

	/** @return array{0: string, 1: string} First and last day as "2026-01-31". */
	public function to_array(): array {
		return [ $this->first->to_string(), $this->last->to_string() ];
	}
}
