<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

/**
 * The invoice numbers in what a payer wrote, in any of the forms that people write them in: "2026-0001", "2026 0001",
 * "20260001", "factuur 2026/0001", broken over two lines, or inside a structured reference (ISO 11649).
 *
 * Year and sequence tell a number apart, whatever the prefix of the series.
 */
final class NamedInvoices {

	/** More than anybody pays at once; a text full of figures is no list of invoices. */
	private const MOST = 24;

	/** @return list<array{year: int, sequence: int}> */
	public static function in( string $text ): array {
		// Of a structured reference the two check digits go: "RF18 2026 0001" is about 2026-0001.
		$text  = preg_replace( '/\bRF[0-9]{2}(?=\s?[A-Z0-9])/i', ' ', $text ) ?? '';
		$found = [];
		// Banks cut the text into lines of fixed length, in the middle of numbers too: once as it stands, once joined.
		foreach ( [ $text, preg_replace( '/\s+/', '', $text ) ?? '' ] as $one ) {
			preg_match_all( '#(?<![0-9])(20[0-9]{2})(?:\s*[-/._]\s*|\s+|)([0-9]{4,9})(?![0-9])#', $one, $matches, PREG_SET_ORDER );
			foreach ( $matches as [ , $year, $sequence ] ) {
				$found[ (int) $year . '-' . (int) $sequence ] = [ 'year' => (int) $year, 'sequence' => (int) $sequence ];
			}
		}
		return array_slice( array_values( array_filter( $found, static fn ( array $number ): bool => $number['sequence'] > 0 ) ), 0, self::MOST );
	}
}
