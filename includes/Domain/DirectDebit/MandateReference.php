<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * The unique mandate reference (UMR, AT-01 of the SEPA Core rulebook); with the creditor identifier it names
 * one mandate. Characters and slashes by the EPC's implementation guidelines for pain.008.
 */
final readonly class MandateReference {

	private const MAX_LENGTH = 35;

	private function __construct( private string $reference ) {}

	/** @throws InvalidMandateReference */
	public static function parse( string $reference ): self {
		if ( 1 !== preg_match( "#\A[A-Za-z0-9/?:().,'+ -]*\z#", $reference ) ) {
			throw InvalidMandateReference::wrong_characters();
		}
		$length = strlen( $reference );
		if ( $length < 1 || $length > self::MAX_LENGTH ) {
			throw InvalidMandateReference::wrong_length( $length, self::MAX_LENGTH );
		}
		if ( trim( $reference ) !== $reference ) {
			throw InvalidMandateReference::spaces_at_the_ends();
		}
		if ( trim( $reference, '/' ) !== $reference || str_contains( $reference, '//' ) ) {
			throw InvalidMandateReference::slashes();
		}
		return new self( $reference );
	}

	public function equals( self $other ): bool {
		return $this->reference === $other->reference;
	}

	public function to_string(): string {
		return $this->reference;
	}
}
