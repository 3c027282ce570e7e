<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/** Text that is no SEPA creditor identifier. */
final class InvalidCreditorIdentifier extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function wrong_format( string $text ): self {
		return new self(
			'creditor_identifier_format',
			sprintf( 'A creditor identifier is a country, two check digits, a business code of three characters and a national number of at most 28, such as NL51ZZZ405365330000, not "%s".', $text )
		);
	}

	public static function wrong_dutch_format( string $text ): self {
		return new self(
			'creditor_identifier_dutch_format',
			sprintf( 'A Dutch creditor identifier ends in the eight digits of the Chamber of Commerce and four more; "%s" does not.', $text )
		);
	}

	public static function wrong_check_digits( string $text ): self {
		return new self( 'creditor_identifier_check_digits', sprintf( 'The check digits of the creditor identifier "%s" are wrong: it has a typing error.', $text ) );
	}
}
