<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * The plugin's door to $wpdb: prepared statements in, typed rows out, exceptions instead of silence.
 *
 * Table names are written as {invoices} and become {prefix}hosting_invoices.
 */
final readonly class Database {

	public function __construct( public \wpdb $wpdb ) {
	}

	public function table( string $name ): string {
		return $this->wpdb->prefix . 'hosting_' . $name;
	}

	/**
	 * @param list<scalar|null> $values For %d, %s, %f in order; null becomes NULL.
	 * @return list<array<string, string|null>>
	 * @throws DatabaseFailed
	 */
	public function rows( string $sql, array $values = [] ): array {
		/** @var list<array<string, string|null>>|null $rows */
		$rows = $this->quietly( fn () => $this->wpdb->get_results( $this->prepare( $sql, $values ), ARRAY_A ) );
		return $rows ?? [];
	}

	/**
	 * @param list<scalar|null> $values
	 * @return array<string, string|null>|null
	 * @throws DatabaseFailed
	 */
	public function row( string $sql, array $values = [] ): ?array {
		return $this->rows( $sql, $values )[0] ?? null;
	}

	/**
	 * @param list<scalar|null> $values
	 * @throws DatabaseFailed
	 */
	public function value( string $sql, array $values = [] ): ?string {
		$row = $this->row( $sql, $values );
		return null === $row ? null : array_values( $row )[0] ?? null;
	}

	/**
	 * @param list<scalar|null> $values
	 * @return int Rows affected.
	 * @throws DatabaseFailed
	 */
	public function execute( string $sql, array $values = [] ): int {
		$done = $this->quietly( fn () => $this->wpdb->query( $this->prepare( $sql, $values ) ) );
		return is_int( $done ) ? $done : 0;
	}

	/**
	 * @param array<string, scalar|null> $columns
	 * @return int The new id.
	 * @throws DatabaseFailed
	 */
	public function insert( string $table, array $columns ): int {
		$this->insert_all( $table, [ $columns ] );
		return (int) $this->wpdb->insert_id;
	}

	/**
	 * Adds a row unless a unique key is taken, and says which happened.
	 *
	 * Catching the duplicate instead would not do: on SQLite a statement that fails ends the whole transaction.
	 *
	 * @param array<string, scalar|null> $columns
	 * @return int|null The new id; null when a row with that key is there already.
	 * @throws DatabaseFailed
	 */
	public function insert_unless_taken( string $table, array $columns ): ?int {
		$added = $this->execute(
			"INSERT IGNORE INTO {{$table}} (" . implode( ',', array_keys( $columns ) ) . ') VALUES (' . implode( ',', array_map( self::placeholder( ... ), array_values( $columns ) ) ) . ')',
			array_values( $columns )
		);
		return 0 === $added ? null : (int) $this->wpdb->insert_id;
	}

	/**
	 * Several rows in one statement; all have the same columns.
	 *
	 * @param non-empty-list<array<string, scalar|null>> $rows
	 * @throws DatabaseFailed
	 */
	public function insert_all( string $table, array $rows ): void {
		$names  = array_keys( $rows[0] );
		$tuples = [];
		$values = [];
		foreach ( $rows as $row ) {
			$tuples[] = '(' . implode( ',', array_map( self::placeholder( ... ), array_values( $row ) ) ) . ')';
			$values   = [ ...$values, ...array_values( $row ) ];
		}
		$this->execute( "INSERT INTO {{$table}} (" . implode( ',', $names ) . ') VALUES ' . implode( ',', $tuples ), $values );
	}

	/**
	 * @param array<string, scalar|null> $columns
	 * @param array<string, scalar>      $where
	 * @return int Rows affected.
	 * @throws DatabaseFailed
	 */
	public function update( string $table, array $columns, array $where ): int {
		$set = [];
		foreach ( $columns as $name => $value ) {
			$set[] = $name . '=' . self::placeholder( $value );
		}
		$if = [];
		foreach ( $where as $name => $value ) {
			$if[] = $name . '=' . self::placeholder( $value );
		}
		return $this->execute(
			"UPDATE {{$table}} SET " . implode( ',', $set ) . ' WHERE ' . implode( ' AND ', $if ),
			[ ...array_values( $columns ), ...array_values( $where ) ]
		);
	}

	/**
	 * Placeholders for an IN list of whole numbers.
	 *
	 * @param non-empty-list<int> $ids
	 */
	public static function in( array $ids ): string {
		return '(' . implode( ',', array_map( 'intval', $ids ) ) . ')';
	}

	/**
	 * Behind a SELECT that looks for work: passes over rows that another worker holds, instead of waiting for it. Empty
	 * where the server cannot do that (MariaDB before 10.6, MySQL before 8.0.1).
	 */
	public function skip_locked(): string {
		$server = $this->wpdb->db_server_info();
		$can_do = 1 === preg_match( '/(\d+\.\d+\.\d+)-MariaDB/i', $server, $match )
			? version_compare( $match[1], '10.6.0', '>=' )
			: 1 === preg_match( '/^[\d.]+/', $server, $match ) && version_compare( $match[0], '8.0.1', '>=' ) && false === stripos( $server, 'tidb' );
		return $can_do && ! WpdbTransaction::is_sqlite() ? ' FOR UPDATE SKIP LOCKED' : '';
	}

	/**
	 * Behind the table of an UPDATE by id: a small table would be scanned else, over rows that others hold. SQLite locks
	 * no rows.
	 */
	public function by_id(): string {
		return WpdbTransaction::is_sqlite() ? '' : ' FORCE INDEX (PRIMARY)';
	}

	/** Text that may hold % and _ inside a LIKE. */
	public function like( string $text ): string {
		return $this->wpdb->esc_like( $text );
	}

	/** @param list<scalar|null> $values */
	private function prepare( string $sql, array $values ): string {
		$sql    = preg_replace_callback( '/\{([a-z_]+)\}/', fn ( array $match ): string => $this->table( $match[1] ), $sql ) ?? $sql;
		$values = array_values( array_filter( $values, static fn ( $value ): bool => null !== $value ) );
		// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- this is the one place that prepares.
		return [] === $values ? $sql : (string) $this->wpdb->prepare( $sql, array_map( static fn ( $value ) => is_bool( $value ) ? (int) $value : $value, $values ) );
	}

	private static function placeholder( mixed $value ): string {
		return match ( true ) {
			null === $value => 'NULL',
			is_int( $value ), is_bool( $value ) => '%d',
			default => '%s',
		};
	}

	/**
	 * @template T
	 * @param callable(): T $query
	 * @return T
	 * @throws DatabaseFailed
	 */
	private function quietly( callable $query ): mixed {
		$suppressed              = $this->wpdb->suppress_errors( true );
		$this->wpdb->last_error = '';
		try {
			$result = $query();
		} finally {
			$this->wpdb->suppress_errors( $suppressed );
		}
		$error = $this->last_error();
		if ( '' === $error && $this->is_lost() ) {
			$error = 'The connection is lost.';
		}
		if ( '' !== $error ) {
			throw DatabaseFailed::with( $error );
		}
		return $result;
	}

	/** On a page that is being shown, wpdb gives up without a word when it may not reconnect: only the result tells. */
	private function is_lost(): bool {
		return false === $this->wpdb->__get( 'result' );
	}

	private function last_error(): string {
		return $this->wpdb->last_error;
	}
}
