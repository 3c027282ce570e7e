<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * Brings the tables to the version of this code. Versions only add; none is ever edited after a release.
 */
final readonly class Schema {

	private const OPTION = 'hosting_invoices_schema';

	/** @param array<int, list<string>> $versions Statements by version, ascending. */
	public function __construct( private Database $database, private array $versions ) {
	}

	/** Safe to call on every request: one cached option is compared. */
	public function bring_up_to_date(): void {
		$at = (int) get_option( self::OPTION, 0 );
		foreach ( $this->versions as $version => $statements ) {
			if ( $version <= $at ) {
				continue;
			}
			array_map( $this->apply( ... ), $statements );
			update_option( self::OPTION, $version, true );
		}
	}

	/** @throws DatabaseFailed when it fails, and not because another request has just done the same. */
	private function apply( string $statement ): void {
		if ( $this->is_done( $statement ) ) {
			return;
		}
		try {
			$this->database->execute( str_replace( '{collate}', $this->database->wpdb->get_charset_collate(), $statement ) );
		} catch ( DatabaseFailed $failed ) {
			if ( ! $this->is_done( $statement ) ) {
				throw $failed;
			}
		}
	}

	/**
	 * A migration that was killed half-way begins again: not every database knows ADD COLUMN IF NOT EXISTS.
	 *
	 * @phpstan-impure
	 */
	private function is_done( string $statement ): bool {
		return 1 === preg_match( '/^ALTER TABLE (\{[a-z_]+\}) ADD COLUMN ([a-z_]+) /', $statement, $match )
			&& [] !== $this->database->rows( "SHOW COLUMNS FROM {$match[1]} LIKE '{$match[2]}'" );
	}

	/** Only at uninstall, and only when the owner chose it. */
	public function drop(): void {
		foreach ( $this->versions as $statements ) {
			foreach ( $statements as $statement ) {
				if ( 1 === preg_match( '/CREATE TABLE IF NOT EXISTS (\{[a-z_]+\})/', $statement, $match ) ) {
					$this->database->execute( 'DROP TABLE IF EXISTS ' . $match[1] );
				}
			}
		}
		delete_option( self::OPTION );
	}
}
