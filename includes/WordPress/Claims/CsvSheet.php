<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Claims;

/**
 * A table as CSV that Dutch spreadsheets open: semicolons, a mark for UTF-8, and no cell that could be a formula.
 */
final readonly class CsvSheet {

	private const UTF8_MARK = "\xEF\xBB\xBF";

	/**
	 * @param list<string>       $head
	 * @param list<list<string>> $rows
	 */
	public static function of( array $head, array $rows ): string {
		$lines = array_map( static fn ( array $cells ): string => implode( ';', array_map( self::cell( ... ), $cells ) ), [ $head, ...$rows ] );
		return self::UTF8_MARK . implode( "\r\n", $lines ) . "\r\n";
	}

	/** An amount may begin with a minus; anything else that a spreadsheet would compute is made text. */
	private static function cell( string $text ): string {
		$is_amount = 1 === preg_match( '/\A-?\d+(\.\d+)?\z/', $text );
		$text      = ! $is_amount && 1 === preg_match( '/\A[=+\-@\t\r]/', $text ) ? "'" . $text : $text;
		return '"' . str_replace( '"', '""', $text ) . '"';
	}
}
