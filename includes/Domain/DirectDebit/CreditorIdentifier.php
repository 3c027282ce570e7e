<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * Who collects (AT-02 of the SEPA Core rulebook, EPC262-08): country, two check digits, a business code of
 * three characters that the check leaves out (ZZZ where there is none), and the national number.
 */
final readonly class CreditorIdentifier {

	private function __construct( private string $compact ) {}

	/**
	 * @param string $identifier Capitals or not; spaces do not matter.
	 * @throws InvalidCreditorIdentifier
	 */
	public static function parse( string $identifier ): self {
		$compact = strtoupper( str_replace( ' ', '', $identifier ) );
		if ( 1 !== preg_match( '/\A([A-Z]{2}[0-9]{2})[A-Z0-9]{3}([A-Z0-9]{1,28})\z/', $compact, $parts ) ) {
			throw InvalidCreditorIdentifier::wrong_format( $identifier );
		}
		[ , $start, $national ] = $parts;
		if ( str_starts_with( $start, 'NL' ) && 1 !== preg_match( '/\A[0-9]{12}\z/', $national ) ) {
			throw InvalidCreditorIdentifier::wrong_dutch_format( $identifier );
		}
		$check_digits = (int) substr( $start, 2 );
		if ( $check_digits < 2 || $check_digits > 98 || 1 !== Mod97::remainder( $national . $start ) ) {
			throw InvalidCreditorIdentifier::wrong_check_digits( $identifier );
		}
		return new self( $compact );
	}

	/** ISO 3166 code of the country, such as "NL". */
	public function country(): string {
		return substr( $this->compact, 0, 2 );
	}

	public function equals( self $other ): bool {
		return $this->compact === $other->compact;
	}

	/** "NL51ZZZ405365330000". */
	public function to_string(): string {
		return $this->compact;
	}
}
