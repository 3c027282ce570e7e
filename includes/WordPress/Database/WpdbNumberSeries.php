<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Invoices\NumberSeries;

/**
 * Series in {series}, one row each.
 *
 * One statement makes the row or moves it on. An UPDATE first and an INSERT when it found nothing would let two
 * runners wait for each other's gap in the index at the first number of a year.
 */
final readonly class WpdbNumberSeries implements NumberSeries {

	public function __construct( private Database $database ) {
	}

	public function next( string $series ): int {
		$this->database->execute( 'INSERT INTO {series} (name, last) VALUES (%s, 1) ON DUPLICATE KEY UPDATE last = last + 1', [ $series ] );
		return (int) $this->database->value( 'SELECT last FROM {series} WHERE name = %s', [ $series ] );
	}
}
