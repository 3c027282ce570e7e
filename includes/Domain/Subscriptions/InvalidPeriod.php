<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;

/** A period that ends before it begins, or one asked for before the first. */
final class InvalidPeriod extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function ends_before_it_begins( CivilDate $first, CivilDate $last ): self {
		return new self( 'period_order', sprintf( 'A period cannot begin on %s and end on %s.', $first->to_string(), $last->to_string() ) );
	}

	public static function before_the_first( int $index ): self {
		return new self( 'period_index', sprintf( 'Periods are counted from 0; there is no period %d.', $index ) );
	}
}
