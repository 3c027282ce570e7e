<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Money;

/** A percentage outside 0 to 100, or one that is no decimal of at most four places. */
final class InvalidPercentage extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function not_a_decimal( string $decimal ): self {
		return new self( 'percentage_format', sprintf( 'A percentage is written as digits with at most four decimals, such as "2" or "10.15", not "%s".', $decimal ) );
	}

	public static function out_of_range( string $decimal ): self {
		return new self( 'percentage_range', sprintf( 'A percentage lies between 0 and 100; "%s" does not.', $decimal ) );
	}
}
