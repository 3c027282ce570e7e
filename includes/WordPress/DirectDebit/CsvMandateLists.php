<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\DirectDebit;

use HostingInvoices\Application\DirectDebit\MandateListRow;
use HostingInvoices\Application\DirectDebit\MandateLists;
use HostingInvoices\Application\Refused;

/**
 * Lists of mandates as CSV: the first line names the columns email, iban, signed_on (as 2026-01-31), and if there are
 * any account_holder and reference. Fields are separated by a comma or a semicolon.
 */
final readonly class CsvMandateLists implements MandateLists {

	private const NEEDED = [ 'email', 'iban', 'signed_on' ];

	/** @return \Generator<int, MandateListRow> */
	public function rows( string $path ): \Generator {
		$file = new \SplFileObject( $path );
		$file->setFlags( \SplFileObject::READ_CSV | \SplFileObject::SKIP_EMPTY | \SplFileObject::READ_AHEAD );
		$file->setCsvControl( str_contains( (string) file_get_contents( $path, length: 1000 ), ';' ) ? ';' : ',', '"', '' );
		$columns = [];
		foreach ( $file as $line => $cells ) {
			$cells = array_map( static fn ( mixed $cell ): string => trim( is_string( $cell ) ? mb_scrub( $cell, 'UTF-8' ) : '', " \t\u{FEFF}" ), is_array( $cells ) ? array_values( $cells ) : [] );
			if ( '' === implode( '', $cells ) ) {
				continue;
			}
			if ( [] === $columns ) {
				$columns = self::columns( $cells );
				continue;
			}
			yield self::row( (int) $line + 1, array_combine( $columns, array_pad( array_slice( $cells, 0, count( $columns ) ), count( $columns ), '' ) ) );
		}
		if ( [] === $columns ) {
			throw Refused::because( 'mandate_columns_missing', 'file', [ 'columns' => implode( ', ', self::NEEDED ) ] );
		}
	}

	/**
	 * @param list<string> $cells
	 * @return list<string>
	 * @throws Refused
	 */
	private static function columns( array $cells ): array {
		$names   = array_map( 'strtolower', $cells );
		$missing = array_diff( self::NEEDED, $names );
		return [] === $missing ? $names : throw Refused::because( 'mandate_columns_missing', 'file', [ 'columns' => implode( ', ', $missing ) ] );
	}

	/** @param array<string, string> $row */
	private static function row( int $line, #[\SensitiveParameter] array $row ): MandateListRow {
		$user = '' === $row['email'] ? false : get_user_by( 'email', $row['email'] );
		return new MandateListRow( $line, $row['email'], false === $user ? null : $user->ID, $row['iban'], $row['account_holder'] ?? '', $row['signed_on'], $row['reference'] ?? '' );
	}
}
