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

	private const FEW       = 300;
	private const HAS_TEXT  = '(o.name LIKE %s OR o.email LIKE %s)';
	private const AS_NUMBER = '#\A[A-Za-z0-9._/-]*[0-9]{4}-[0-9]*\z#';

	public function __construct( private Database $database ) {
	}

	/** Customers as `o`. */
	public function customers( string $search ): Conditions {
		$like = $this->within( $search );
		return Conditions::from( '{customers} o' )->and_if( '' !== $search, self::HAS_TEXT, $like, $like );
	}

	/** Adds the condition to a list that has customers as `o`. */
	public function narrow( Conditions $where, string $search ): Conditions {
		$like = $this->within( $search );
		return $where->and_if( '' !== $search, self::HAS_TEXT, $like, $like );
	}

	/**
	 * Invoices as `i`, customers as `o`.
	 *
	 * @param bool $by_customer Whether they are to be read in the order of their customers.
	 */
	public function invoices( string $search, bool $by_customer ): Conditions {
		$with_customer = $by_customer ? ' JOIN {customers} o ON o.id = i.customer_id' : '';
		if ( '' === $search ) {
			return Conditions::from( $by_customer ? '{customers} o JOIN {invoices} i ON i.customer_id = o.id' : '{invoices} i' );
		}
		$number = $this->database->like( $search ) . '%';
		$ids    = 1 === preg_match( self::AS_NUMBER, $search ) ? [] : $this->few( $search );
		if ( null === $ids ) {
			$like = $this->within( $search );
			return Conditions::from( '{invoices} i JOIN {customers} o ON o.id = i.customer_id' )->and( '(o.name LIKE %s OR o.email LIKE %s OR i.number LIKE %s)', $like, $like, $number );
		}
		$theirs = [] === $ids ? '' : ' UNION SELECT id FROM {invoices} WHERE customer_id IN ' . Database::in( $ids );
		return Conditions::from( "(SELECT id FROM {invoices} WHERE number LIKE %s$theirs) f JOIN {invoices} i ON i.id = f.id$with_customer", $number );
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
