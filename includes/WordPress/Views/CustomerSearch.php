<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\WordPress\Database\Database;

/**
 * Finds customers whose name or e-mail address has a text in it, and invoices by that or by the start of their number.
 *
 * Names are read out of an index of {customers}, of which there are far fewer than invoices. Few customers: their
 * invoices are fetched by them. Many: they are found soon by walking the invoices in the order that is asked for.
 */
final readonly class CustomerSearch {

	private const FEW       = 100;
	/** Invoices whose number begins with what was typed; more than that and it says too little. */
	private const NUMBERS   = 1000;
	private const HAS_TEXT  = '(o.name LIKE %s OR o.email LIKE %s)';
	private const AS_NUMBER = '#\A[A-Za-z0-9._/-]*[0-9]{4}-[0-9]*\z#';

	public function __construct( private Database $database ) {
	}

	/** Adds the condition to a list that has customers as `o`. */
	public function narrow( Conditions $where, string $search ): Conditions {
		$like = $this->within( $search );
		return $where->and_if( '' !== $search, self::HAS_TEXT, $like, $like );
	}

	/**
	 * Invoices as `i`, customers as `o` where they are needed.
	 *
	 * @param bool $by_customer Whether they are to be read in the order of their customers.
	 */
	public function invoices( string $search, bool $by_customer ): Conditions {
		if ( '' === $search ) {
			return Conditions::from( $by_customer ? $this->in_this_order( '{customers} o', '{invoices} i', 'i.customer_id = o.id' ) : '{invoices} i' );
		}
		$number = $this->database->like( $search ) . '%';
		$ids    = 1 === preg_match( self::AS_NUMBER, $search ) ? [] : $this->few( $search );
		if ( null === $ids ) {
			$like = $this->within( $search );
			$from = $by_customer
				? $this->in_this_order( '{customers} o', '{invoices} i', 'i.customer_id = o.id' )
				: $this->in_this_order( '{invoices} i', '{customers} o', 'o.id = i.customer_id' );
			return Conditions::from( $from )->and( '(o.name LIKE %s OR o.email LIKE %s)', $like, $like );
		}
		$theirs = [] === $ids ? '' : ' UNION SELECT id FROM {invoices} WHERE customer_id IN ' . Database::in( $ids );
		$found  = "SELECT id FROM (SELECT id FROM {invoices} WHERE number LIKE %s ORDER BY number LIMIT " . self::NUMBERS . ") n$theirs";
		return Conditions::from( "($found) f JOIN {invoices} i ON i.id = f.id" . ( $by_customer ? ' JOIN {customers} o ON o.id = i.customer_id' : '' ), $number );
	}

	/** The optimizer would begin with the smaller table and sort what it finds; the order asked for is that of the first. */
	private function in_this_order( string $first, string $then, string $on ): string {
		// SQLite keeps to the order of a cross join and does not know the word of MySQL.
		return $first . ( true === $this->database->wpdb->is_mysql ? ' STRAIGHT_JOIN ' : ' CROSS JOIN ' ) . "$then ON $on";
	}

	/** @return list<int>|null Null when there are many. */
	private function few( string $search ): ?array {
		$like = $this->within( $search );
		$rows = $this->database->rows( 'SELECT o.id FROM {customers} o WHERE ' . self::HAS_TEXT . ' LIMIT ' . ( self::FEW + 1 ), [ $like, $like ] );
		return count( $rows ) > self::FEW ? null : array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	private function within( string $search ): string {
		return '%' . $this->database->like( $search ) . '%';
	}
}
