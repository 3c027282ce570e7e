<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * Text that is no IBAN. A mistyped account number is still personal data that ends up in logs:
 * messages carry its last four characters, and only of a text long enough to hide the rest.
 */
final class InvalidIban extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function empty_text(): self {
		return new self( 'iban_empty', 'No IBAN was given.' );
	}

	public static function wrong_characters( #[\SensitiveParameter] string $compact ): self {
		return new self( 'iban_characters', sprintf( 'An IBAN is two letters, two digits, then letters and digits; the one %s is not.', self::ending( $compact ) ) );
	}

	public static function unknown_country( #[\SensitiveParameter] string $compact ): self {
		return new self( 'iban_country', sprintf( 'No country "%s" gives out IBANs (the one %s).', substr( $compact, 0, 2 ), self::ending( $compact ) ) );
	}

	public static function wrong_length( #[\SensitiveParameter] string $compact, int $expected ): self {
		return new self(
			'iban_length',
			sprintf( 'An IBAN of %s has %d characters; the one %s has %d.', substr( $compact, 0, 2 ), $expected, self::ending( $compact ), strlen( $compact ) )
		);
	}

	public static function wrong_check_digits( #[\SensitiveParameter] string $compact ): self {
		return new self( 'iban_check_digits', sprintf( 'The check digits of the IBAN %s are wrong: it has a typing error.', self::ending( $compact ) ) );
	}

	private static function ending( #[\SensitiveParameter] string $compact ): string {
		if ( strlen( $compact ) < 8 ) {
			return 'given';
		}
		return 'ending in ' . preg_replace( '/[^A-Z0-9]/', '?', substr( $compact, -4 ) );
	}
}
