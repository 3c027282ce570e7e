<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\WordPress\Database\Schema;

final class SchemaTest extends DatabaseTestCase {

	protected function in_transaction(): bool {
		return false;
	}

	public function test_a_migration_that_was_killed_half_way_begins_again(): void {
		$versions = [ 90_001 => [ 'CREATE TABLE IF NOT EXISTS {halfway} (id INT NOT NULL, PRIMARY KEY  (id)) {collate}', 'ALTER TABLE {halfway} ADD COLUMN note VARCHAR(10) NOT NULL DEFAULT \'\'' ] ];
		$at       = (int) get_option( 'hosting_invoices_schema' );
		try {
			( new Schema( $this->database, $versions ) )->bring_up_to_date();
			update_option( 'hosting_invoices_schema', 90_000 );
			( new Schema( $this->database, $versions ) )->bring_up_to_date();
			$this->database->insert( 'halfway', [ 'id' => 1 ] );
			self::assertSame( [ 'id' => '1', 'note' => '' ], $this->database->row( 'SELECT * FROM {halfway}' ) );
		} finally {
			( new Schema( $this->database, $versions ) )->drop();
			update_option( 'hosting_invoices_schema', $at, true );
		}
	}
}
