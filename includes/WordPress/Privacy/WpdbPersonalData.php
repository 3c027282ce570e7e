<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Privacy;

use HostingInvoices\Application\Privacy\PersonalData;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Migrations;

/**
 * Reads and forgets a customer in every table of ours.
 */
final readonly class WpdbPersonalData implements PersonalData {

	private const PER_PAGE = 100;

	/** One select a kind; each names its columns as they are shown, `id` first. */
	private const KINDS = [
		'customer'     => 'SELECT id, name, email, phone FROM {customers} WHERE id = %d',
		'subscription' => 'SELECT s.id, s.label, v.reference, s.anchor_on, s.ends_on FROM {subscriptions} s LEFT JOIN {services} v ON v.subscription_id = s.id WHERE s.customer_id = %d ORDER BY s.id',
		'mandate'      => 'SELECT id, reference, account_holder, iban_last_four, signed_on, ended_on FROM {mandates} WHERE customer_id = %d ORDER BY id',
		'invoice'      => 'SELECT id, number, issued_on, due_on, state FROM {invoices} WHERE customer_id = %d ORDER BY id',
		'message'      => "SELECT id, subject, channel, recipient, handed_over_at FROM {messages} WHERE customer_id = %d AND state <> 'waiting' ORDER BY id",
	];

	public function __construct( private Database $database ) {
	}

	public function of( int $customer_id, int $page ): array {
		$found = [];
		foreach ( self::KINDS as $kind => $select ) {
			foreach ( $this->database->rows( "$select LIMIT %d OFFSET %d", [ $customer_id, self::PER_PAGE, ( $page - 1 ) * self::PER_PAGE ] ) as $row ) {
				$fields  = array_filter( array_map( strval( ... ), array_diff_key( $row, [ 'id' => 0 ] ) ), static fn ( string $value ): bool => '' !== $value );
				$found[] = [
					'kind'   => $kind,
					'id'     => (int) $row['id'],
					'fields' => $fields,
				];
			}
		}
		return $found;
	}

	public function newest_invoice_on( int $customer_id ): ?CivilDate {
		$date = $this->database->value( 'SELECT MAX(issued_on) FROM {invoices} WHERE customer_id = %d', [ $customer_id ] );
		return null === $date ? null : CivilDate::parse( $date );
	}

	public function forget( int $customer_id ): void {
		foreach ( [ 'invoice_id' => '{invoices}', 'subscription_id' => '{subscriptions}', 'mandate_id' => '{mandates}' ] as $column => $owner ) {
			foreach ( self::tables_with( $column ) as $table ) {
				$this->database->execute( "DELETE FROM $table WHERE $column IN (SELECT id FROM $owner WHERE customer_id = %d)", [ $customer_id ] );
			}
		}
		foreach ( self::tables_with( 'customer_id' ) as $table ) {
			$this->database->execute( "DELETE FROM $table WHERE customer_id = %d", [ $customer_id ] );
		}
		$this->database->execute( 'DELETE FROM {customers} WHERE id = %d', [ $customer_id ] );
	}

	/** @return list<string> Tables that were made with this column. */
	private static function tables_with( string $column ): array {
		$tables = [];
		foreach ( array_merge( ...array_values( Migrations::all() ) ) as $statement ) {
			if ( 1 === preg_match( '/^CREATE TABLE IF NOT EXISTS (\{[a-z_]+\})/', $statement, $match ) && 1 === preg_match( "/^\s*$column /m", $statement ) ) {
				$tables[] = $match[1];
			}
		}
		return $tables;
	}
}
