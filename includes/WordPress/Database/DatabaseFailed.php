<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * A statement failed. MariaDB and SQLite say it in their own words.
 */
final class DatabaseFailed extends \RuntimeException {

	private function __construct( string $message, public readonly bool $is_duplicate, public readonly bool $may_be_tried_again ) {
		parent::__construct( $message );
	}

	public static function with( string $error ): self {
		$error = self::without_query( $error );
		return new self(
			$error,
			1 === preg_match( '/Duplicate entry|UNIQUE constraint failed/i', $error ),
			1 === preg_match( '/Deadlock found|Lock wait timeout|database is locked|Record has changed since last read/i', $error )
		);
	}

	/** The SQLite driver says it in a page of HTML with the whole query in it, and queries hold what no log may. */
	private static function without_query( string $error ): string {
		return 1 === preg_match( '~class="error_message"[^>]*>(.*?)</div>~s', $error, $match ) ? trim( $match[1] ) : $error;
	}
}
