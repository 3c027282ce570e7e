<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

/** An interval that is not a number of months from 1 to 120. */
final class InvalidInterval extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function not_an_interval( string $text ): self {
		return new self( 'interval_format', sprintf( 'An interval is written as "1 month" or "3 months", not "%s".', $text ) );
	}

	public static function out_of_range( int $months ): self {
		return new self( 'interval_range', sprintf( 'An interval is 1 to %d months long, not %d.', Interval::MAX_MONTHS, $months ) );
	}
}
