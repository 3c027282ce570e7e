<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/** ISO 7064 MOD 97-10, the check under IBANs and creditor identifiers. */
final class Mod97 {

	/**
	 * @param string $text Capital letters (A is 10 … Z is 35) and digits, check digits last; right when 1 remains.
	 */
	public static function remainder( #[\SensitiveParameter] string $text ): int {
		$remainder = 0;
		foreach ( str_split( $text ) as $character ) {
			$value     = ctype_digit( $character ) ? (int) $character : ord( $character ) - 55;
			$remainder = ( $remainder * ( $value > 9 ? 100 : 10 ) + $value ) % 97;
		}
		return $remainder;
	}
}
