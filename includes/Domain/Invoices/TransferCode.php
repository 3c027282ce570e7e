<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Money\Money;

/**
 * The text of a payment QR code: EPC069-12, version 002, UTF-8, a SEPA credit transfer.
 */
final class TransferCode {

	private const LONGEST_NAME = 70;

	private const LONGEST_TEXT = 140;

	private const LARGEST_MINOR = 99_999_999_999;

	private const MOST_BYTES = 331;

	/**
	 * @param string $iban Compact.
	 * @param string $text What stands on the payer's statement.
	 * @return string Empty when no such transfer can be asked for: not in euros, nothing to pay, no account.
	 */
	public static function text( string $name, string $iban, Money $amount, string $text ): string {
		if ( 'EUR' !== $amount->currency || ! $amount->is_positive() || $amount->minor > self::LARGEST_MINOR || '' === $iban || '' === self::line( $name, self::LONGEST_NAME ) ) {
			return '';
		}
		$code = implode( "\n", [ 'BCD', '002', '1', 'SCT', '', self::line( $name, self::LONGEST_NAME ), $iban, 'EUR' . $amount->to_decimal(), '', '', self::line( $text, self::LONGEST_TEXT ) ] );
		return strlen( $code ) <= self::MOST_BYTES ? $code : '';
	}

	private static function line( string $text, int $longest ): string {
		return mb_substr( trim( (string) preg_replace( '/[\p{C}\s]+/u', ' ', $text ) ), 0, $longest, 'UTF-8' );
	}
}
