<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ForecastViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;
use HostingInvoices\WordPress\Database\SubscriptionRow;

/**
 * Looks ahead in the due index of {customers}.
 */
final readonly class WpdbForecastViews implements ForecastViews {

	public function __construct( private Database $database ) {
	}

	public function customers_due_by( CivilDate $until, int $most ): array {
		$rows = $this->database->rows( 'SELECT id FROM {customers} WHERE next_action_on <= %s ORDER BY next_action_on, id LIMIT %d', [ $until->to_string(), $most ] );
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function count_due_by( CivilDate $until ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {customers} WHERE next_action_on <= %s', [ $until->to_string() ] );
	}

	public function customers_with_invoices( CivilDate $until, int $after, int $most ): array {
		$rows = $this->database->rows(
			'SELECT id FROM {customers} WHERE id > %d AND (open_minor > 0 OR next_invoice_on <= %s) ORDER BY id LIMIT %d',
			[ $after, $until->to_string(), $most ]
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function count_with_invoices( CivilDate $until ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {customers} WHERE open_minor > 0 OR next_invoice_on <= %s', [ $until->to_string() ] );
	}

	public function groups( array $customer_ids ): array {
		$found = [];
		foreach ( $this->rows( "SELECT id, customer_group FROM {customers} WHERE id IN %ids AND customer_group <> ''", $customer_ids ) as $row ) {
			$found[ $row->int( 'id' ) ] = $row->text( 'customer_group' );
		}
		return $found;
	}

	public function services( array $customer_ids ): array {
		$found = [];
		foreach ( $this->rows( 'SELECT id, subscription_id FROM {services} WHERE customer_id IN %ids', $customer_ids ) as $row ) {
			$found[ $row->int( 'subscription_id' ) ] = $row->int( 'id' );
		}
		return $found;
	}

	public function subscriptions( array $customer_ids, CivilDate $begins_by ): array {
		$found = [];
		foreach ( $this->rows( 'SELECT * FROM {subscriptions} WHERE customer_id IN %ids AND next_period_on <= %s ORDER BY id', $customer_ids, $begins_by ) as $row ) {
			$found[ $row->int( 'customer_id' ) ][] = SubscriptionRow::read( $row );
		}
		return $found;
	}

	public function with_mandate( array $customer_ids ): array {
		$found = [];
		foreach ( $this->rows( "SELECT customer_id FROM {mandates} WHERE customer_id IN %ids AND state = 'active'", $customer_ids ) as $row ) {
			$found[ $row->int( 'customer_id' ) ] = true;
		}
		return $found;
	}

	public function debits( array $customer_ids, CivilDate $until ): array {
		$found = [];
		$sql   = "SELECT d.*, i.currency FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id
			WHERE d.customer_id IN %ids AND d.state IN ('planned', 'ready', 'exported', 'submitted') AND d.collection_on <= %s ORDER BY d.id";
		foreach ( $this->rows( $sql, $customer_ids, $until ) as $row ) {
			$found[ $row->int( 'customer_id' ) ][] = [ 'on' => $row->date( 'collection_on' ), 'amount' => $row->money( 'amount_minor', $row->text( 'currency' ) ) ];
		}
		return $found;
	}

	/**
	 * @param string    $sql With %ids for the list, and %s for the day if it has one.
	 * @param list<int> $ids
	 * @return list<Row>
	 */
	private function rows( string $sql, array $ids, ?CivilDate $day = null ): array {
		if ( [] === $ids ) {
			return [];
		}
		return array_map(
			static fn ( array $columns ): Row => new Row( $columns ),
			$this->database->rows( str_replace( '%ids', Database::in( $ids ), $sql ), null === $day ? [] : [ $day->to_string() ] )
		);
	}
}
