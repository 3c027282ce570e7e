<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * A bank account number by ISO 13616. It is kept in a SensitiveParameterValue, so that var_dump(),
 * print_r(), var_export(), an array cast and a stack trace show nothing of it, and it cannot be serialized.
 */
final readonly class Iban {

	/** Countries of the European Economic Area that have IBANs of their own. */
	private const EEA = [
		'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS',
		'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
	];

	private function __construct( private \SensitiveParameterValue $compact ) {}

	/**
	 * @param string $iban Capitals or not; spaces between the groups do not matter.
	 * @throws InvalidIban
	 */
	public static function parse( #[\SensitiveParameter] string $iban ): self {
		$compact = strtoupper( str_replace( [ ' ', "\u{00A0}", "\u{202F}", "\t" ], '', trim( $iban ) ) );
		if ( '' === $compact ) {
			throw InvalidIban::empty_text();
		}
		if ( 1 !== preg_match( '/\A[A-Z]{2}[0-9]{2}[A-Z0-9]+\z/', $compact ) ) {
			throw InvalidIban::wrong_characters( $compact );
		}
		$length = IbanCountries::length( substr( $compact, 0, 2 ) );
		if ( null === $length ) {
			throw InvalidIban::unknown_country( $compact );
		}
		if ( strlen( $compact ) !== $length ) {
			throw InvalidIban::wrong_length( $compact, $length );
		}
		// 98 − mod 97 gives 02 to 98; the rule alone would take 00, 01 and 99 for 97, 98 and 02.
		$check_digits = (int) substr( $compact, 2, 2 );
		if ( $check_digits < 2 || $check_digits > 98 || 1 !== Mod97::remainder( substr( $compact, 4 ) . substr( $compact, 0, 4 ) ) ) {
			throw InvalidIban::wrong_check_digits( $compact );
		}
		return new self( new \SensitiveParameterValue( $compact ) );
	}

	/** "NL91ABNA0417164300", for bank files and encryption only. */
	public function compact(): string {
		/** @var string $compact Put there by parse(). */
		$compact = $this->compact->getValue();
		return $compact;
	}

	/** "NL91 ABNA 0417 1643 00". */
	public function formatted(): string {
		return implode( ' ', str_split( $this->compact(), 4 ) );
	}

	/** What a screen may show. */
	public function last_four(): string {
		return substr( $this->compact(), -4 );
	}

	/** ISO 3166 code of the country, such as "NL". */
	public function country(): string {
		return substr( $this->compact(), 0, 2 );
	}

	/** Whether a bank wants the holder's address beside it. */
	public function is_outside_eea(): bool {
		return ! in_array( $this->country(), self::EEA, true );
	}

	public function equals( self $other ): bool {
		return $this->compact() === $other->compact();
	}

	/** @return array{iban: string} What var_dump() and print_r() show. */
	public function __debugInfo(): array {
		return [ 'iban' => '…' . $this->last_four() ];
	}
}
