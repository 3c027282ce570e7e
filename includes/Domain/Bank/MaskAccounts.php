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

	private const CANDIDATE = '/[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}/i';

	public static function in( string $text ): string {
		$masked = '';
		while ( 1 === preg_match( self::CANDIDATE, $text, $match, PREG_OFFSET_CAPTURE ) ) {
			[ $candidate, $at ] = $match[0];
			$account            = self::account( $candidate );
			// What is none may still have one in it: on from its second sign.
			$length  = null === $account ? 1 : self::signs( $candidate, strlen( $account->compact() ) );
			$masked .= substr( $text, 0, $at ) . ( null === $account ? $candidate[0] : '…' . $account->last_four() . ' ' );
			$text    = substr( $text, $at + $length );
			$text    = null === $account ? $text : ltrim( $text );
		}
		return $masked . $text;
	}

	private static function account( string $candidate ): ?Iban {
		$compact = strtoupper( str_replace( ' ', '', $candidate ) );
		try {
			return Iban::parse( substr( $compact, 0, IbanCountries::length( substr( $compact, 0, 2 ) ) ?? 0 ) );
		} catch ( InvalidIban ) {
			return null;
		}
	}

	/** How much of a text its first so many signs take that are no spaces. */
	private static function signs( string $text, int $count ): int {
		for ( $at = 0, $seen = 0; $seen < $count; ++$at ) {
			$seen += ' ' === $text[ $at ] ? 0 : 1;
		}
		return $at;
	}
}
