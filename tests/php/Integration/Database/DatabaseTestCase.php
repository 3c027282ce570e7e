<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Migrations;
use HostingInvoices\WordPress\Database\Schema;

/**
 * A test of the adapters on the site's own tables. Customers begin at 900001, so that a site in use keeps its own.
 */
abstract class DatabaseTestCase extends SiteTestCase {

	protected Database $database;

	protected Rows $rows;

	/** The tables are made outside the test's transaction: MariaDB commits before it makes any. */
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		( new Schema( new Database( $GLOBALS['wpdb'] ), Migrations::all() ) )->bring_up_to_date();
	}

	protected function setUp(): void {
		parent::setUp();
		$this->database = new Database( $GLOBALS['wpdb'] );
		$this->rows     = new Rows( $this->database );
	}

	protected static function day( string $date ): CivilDate {
		return CivilDate::parse( $date );
	}

	protected static function day_or_null( ?string $date ): ?CivilDate {
		return null === $date ? null : CivilDate::parse( $date );
	}

	protected static function at( string $instant ): \DateTimeImmutable {
		return new \DateTimeImmutable( $instant, new \DateTimeZone( 'UTC' ) );
	}

	/** How many statements some work sends to the database. */
	protected function queries( callable $work ): int {
		$before = $this->database->wpdb->num_queries;
		$work();
		return $this->database->wpdb->num_queries - $before;
	}
}
