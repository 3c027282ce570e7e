<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Money;

/** An amount that cannot exist, or a sum that cannot be made. */
final class InvalidMoney extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function unknown_currency( string $currency ): self {
		return new self( 'money_currency', sprintf( 'A currency is three capital letters (ISO 4217), not "%s".', $currency ) );
	}

	public static function not_a_decimal( string $decimal ): self {
		return new self( 'money_format', sprintf( 'An amount is written as digits with an optional decimal point, such as "30.00", not "%s".', $decimal ) );
	}

	public static function too_many_decimals( string $decimal, string $currency, int $allowed ): self {
		return new self( 'money_decimals', sprintf( '"%s" has more decimals than %s has (%d).', $decimal, $currency, $allowed ) );
	}

	public static function out_of_range(): self {
		return new self( 'money_range', 'The amount is too large to be kept exactly.' );
	}

	public static function mixed_currencies( string $one, string $other ): self {
		return new self( 'money_mixed_currencies', sprintf( 'Amounts in %s and %s cannot be combined.', $one, $other ) );
	}

	public static function invalid_ratio( int $numerator, int $denominator ): self {
		return new self( 'money_ratio', sprintf( 'An amount cannot be multiplied by %d/%d: neither may be negative, nor the divisor zero.', $numerator, $denominator ) );
	}
}
