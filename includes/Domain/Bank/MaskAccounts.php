<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\IbanCountries;
use HostingInvoices\Domain\DirectDebit\InvalidIban;

/**
 * Account numbers in free text become their last four: banks like to repeat them there, and no text is encrypted.
 */
final class MaskAccounts {

	public static function in( string $text ): string {
		return preg_replace_callback( '/[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,32}/i', static fn ( array $match ): string => self::mask( $match[0] ), $text ) ?? '';
	}

	private static function mask( string $candidate ): string {
		$compact = strtoupper( str_replace( ' ', '', $candidate ) );
		$length  = IbanCountries::length( substr( $compact, 0, 2 ) ) ?? 0;
		try {
			return '…' . Iban::parse( substr( $compact, 0, $length ) )->last_four() . ' ' . self::after( $candidate, $length );
		} catch ( InvalidIban ) {
			return $candidate;
		}
	}

	/** What follows the first so many characters that are no spaces. */
	private static function after( string $text, int $length ): string {
		for ( $at = 0, $seen = 0; $seen < $length; ++$at ) {
			$seen += ' ' === $text[ $at ] ? 0 : 1;
		}
		return self::in( ltrim( substr( $text, $at ) ) );
	}
}
