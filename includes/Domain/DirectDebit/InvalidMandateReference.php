<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/** A mandate reference that a bank would refuse. */
final class InvalidMandateReference extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function wrong_length( int $length, int $max_length ): self {
		return new self( 'mandate_reference_length', sprintf( 'A mandate reference has 1 to %d characters, not %d.', $max_length, $length ) );
	}

	public static function wrong_characters(): self {
		return new self( 'mandate_reference_characters', "A mandate reference consists of letters without accents, digits, spaces and / - ? : ( ) . , ' +" );
	}

	public static function spaces_at_the_ends(): self {
		return new self( 'mandate_reference_spaces', 'A mandate reference does not begin or end with a space.' );
	}

	public static function slashes(): self {
		return new self( 'mandate_reference_slashes', 'A mandate reference does not begin or end with a slash, and has no two in a row.' );
	}
}
