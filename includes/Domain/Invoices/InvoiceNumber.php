<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

/**
 * The number of an invoice in the shop's own series. Whether the series has no gaps is up to whoever
 * allocates the sequence; this only writes it down.
 */
final readonly class InvoiceNumber {

	private const MAX_PREFIX_LENGTH = 12;

	private const MIN_DIGITS = 4;

	private function __construct( public string $prefix, public ?int $year, public int $sequence ) {}

	/**
	 * @param string $prefix   Put before the year as it is; may be empty.
	 * @param int    $year     The year of the invoice date.
	 * @param int    $sequence From 1 within prefix and year.
	 * @throws InvalidInvoiceNumber
	 */
	public static function of( string $prefix, int $year, int $sequence ): self {
		if ( $year < 1000 || $year > 9999 ) {
			throw InvalidInvoiceNumber::year( $year );
		}
		return new self( self::checked( $prefix, $sequence ), $year, $sequence );
	}

	/**
	 * Of a series that does not begin again each year.
	 *
	 * @throws InvalidInvoiceNumber
	 */
	public static function without_year( string $prefix, int $sequence ): self {
		return new self( self::checked( $prefix, $sequence ), null, $sequence );
	}

	/** @throws InvalidInvoiceNumber */
	private static function checked( string $prefix, int $sequence ): string {
		if ( 1 !== preg_match( '#\A[A-Za-z0-9._/-]{0,' . self::MAX_PREFIX_LENGTH . '}\z#', $prefix ) ) {
			throw InvalidInvoiceNumber::prefix( self::MAX_PREFIX_LENGTH );
		}
		if ( $sequence < 1 ) {
			throw InvalidInvoiceNumber::sequence( $sequence );
		}
		return $prefix;
	}

	/** "2026-0001"; a sequence of five digits or more is written in full. */
	public function to_string(): string {
		return $this->prefix . ( null === $this->year ? '' : $this->year . '-' ) . str_pad( (string) $this->sequence, self::MIN_DIGITS, '0', STR_PAD_LEFT );
	}
}
