<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Privacy;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What became of a request to be forgotten.
 */
final readonly class Erasure {

	/** @param CivilDate|null $kept_until The last day on which the law wants the invoices kept. */
	private function __construct( public bool $was_erased, public bool $still_served = false, public ?CivilDate $kept_until = null ) {
	}

	public static function done(): self {
		return new self( true );
	}

	/** There is nothing of this person. */
	public static function unknown(): self {
		return new self( false );
	}

	public static function still_served(): self {
		return new self( false, still_served: true );
	}

	public static function kept_until( CivilDate $until ): self {
		return new self( false, kept_until: $until );
	}
}
