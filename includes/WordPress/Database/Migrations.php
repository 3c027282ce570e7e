<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * The files version_N.php beside this one: each a list of statements.
 */
final readonly class Migrations {

	/** @return array<int, list<string>> Statements by version, ascending. */
	public static function all(): array {
		$versions = [];
		foreach ( glob( __DIR__ . '/Migrations/version_*.php' ) ?: [] as $file ) {
			$versions[ (int) filter_var( basename( $file ), FILTER_SANITIZE_NUMBER_INT ) ] = require $file;
		}
		ksort( $versions );
		return $versions;
	}
}
