<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

/**
 * Text in the characters that every bank in SEPA takes: a-z A-Z 0-9 / - ? : ( ) . , ' + and the space. Letters of other
 * scripts become those they are written with in Latin (EPC217-08, best practices); the table is Letters.
 */
final class SepaText {

	/** What is written where nothing can be. */
	private const NOTHING = 'NOTPROVIDED';

	/** @param int $longest Characters. */
	public static function of( string $text, int $longest ): string {
		$latin = strtr( mb_scrub( $text, 'UTF-8' ), Letters::IN_SEPA );
		$plain = preg_replace( [ "#[^A-Za-z0-9/?:().,'+ -]+#u", '/ {2,}/' ], [ ' ', ' ' ], $latin ) ?? '';
		// No bank takes a field that begins with a slash or has two in a row.
		$plain = trim( substr( trim( preg_replace( '#/{2,}#', '/', $plain ) ?? '', ' /' ), 0, $longest ), ' /' );
		return '' === $plain ? substr( self::NOTHING, 0, $longest ) : $plain;
	}
}
