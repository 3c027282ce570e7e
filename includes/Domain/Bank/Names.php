<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\DirectDebit\File\SepaText;

/**
 * Whether two names may be of one person: banks write "J A DE VRIES E/O", customers "Jan de Vries".
 */
final class Names {

	/** Words that say nothing about who it is. */
	private const NOISE = [ 'BV', 'NV', 'VOF', 'DE', 'DEN', 'DER', 'VAN', 'HET', 'TER', 'TEN', 'EO', 'CJ', 'HR', 'MW', 'MR', 'DR', 'IR', 'STICHTING', 'HOLDING', 'NOTPROVIDED' ];

	public static function are_alike( string $one, string $other ): bool {
		$first  = self::words( $one );
		$second = self::words( $other );
		return [] !== array_intersect( $first, $second );
	}

	/** @return list<string> Those of three letters and more. */
	private static function words( string $name ): array {
		$plain = strtoupper( str_replace( [ '.', '/' ], '', SepaText::of( $name, 140 ) ) );
		$words = preg_split( '/[^A-Z0-9]+/', $plain, -1, PREG_SPLIT_NO_EMPTY );
		return array_values( array_filter( false === $words ? [] : $words, static fn ( string $word ): bool => strlen( $word ) > 2 && ! in_array( $word, self::NOISE, true ) ) );
	}
}
