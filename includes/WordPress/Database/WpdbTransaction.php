<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Transaction;

/**
 * A transaction on $wpdb that cannot silently go on without itself.
 *
 * $wpdb reconnects when the server has gone away and runs the statement again: on a new connection, outside the
 * transaction. So while one runs it may not reconnect, nor end the request; the work fails, the server rolls back, and
 * whoever comes next has a new connection.
 *
 * In a deadlock the server rolls everything back, and WooCommerce goes on all the same: what it writes then may not
 * stay. So nothing is committed by itself while the work runs (autocommit), and not at the end of it either when a
 * statement failed in that way, whoever swallowed the error.
 *
 * Not readonly: how deep it is nested is its only state.
 */
final class WpdbTransaction implements Transaction {

	private const TRIES = 3;

	private int $depth = 0;

	private readonly NoSuddenEnd $no_sudden_end;

	public function __construct( private readonly Database $database ) {
		$this->no_sudden_end = new NoSuddenEnd();
	}

	public function run( callable $work ): mixed {
		if ( $this->depth > 0 ) {
			return $work();
		}
		for ( $try = 1; ; ++$try ) {
			try {
				return $this->once( $work );
			} catch ( DatabaseFailed $failure ) {
				if ( ! $failure->may_be_tried_again || $try >= self::TRIES ) {
					throw $failure;
				}
			}
		}
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function once( callable $work ): mixed {
		$wpdb = $this->database->wpdb;
		// Protected, and open to others through the magic methods of wpdb only.
		$reconnects = $wpdb->__get( 'reconnect_retries' );
		$errors     = count( self::errors() );
		$this->begin();
		$this->no_sudden_end->begin();
		$wpdb->__set( 'reconnect_retries', 0 );
		++$this->depth;
		try {
			$result = $work();
			self::assert_unbroken( $errors );
			$this->database->execute( 'COMMIT' );
			return $result;
		} catch ( \Throwable $failure ) {
			$this->roll_back();
			throw $failure;
		} finally {
			--$this->depth;
			$this->end();
			$wpdb->__set( 'reconnect_retries', $reconnects );
			$this->no_sudden_end->end();
		}
	}

	/**
	 * Facts are read after the lock on the customer, so they have to be as new as the lock: not as old as the first
	 * read of the transaction. On SQLite a transaction begins by locking everything; there is nothing to choose.
	 */
	private function begin(): void {
		if ( self::is_sqlite() ) {
			$this->database->execute( 'START TRANSACTION' );
			return;
		}
		$this->database->execute( 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED' );
		$this->database->execute( 'SET autocommit = 0' );
	}

	private function end(): void {
		if ( self::is_sqlite() ) {
			return;
		}
		try {
			$this->database->execute( 'SET autocommit = 1' );
		} catch ( DatabaseFailed ) {
			// The connection is gone; the next one begins as all do.
			return;
		}
	}

	/** The driver for SQLite defines it. */
	public static function is_sqlite(): bool {
		return defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE;
	}

	/**
	 * Every error of the request, as wpdb keeps them for whoever wants to know.
	 *
	 * @return array<mixed>
	 */
	private static function errors(): array {
		$errors = $GLOBALS['EZSQL_ERROR'] ?? [];
		return is_array( $errors ) ? $errors : [];
	}

	/** @throws DatabaseFailed when the transaction has been rolled back under the hands of somebody who did not notice. */
	private static function assert_unbroken( int $known ): void {
		foreach ( array_slice( self::errors(), $known ) as $error ) {
			$text    = is_array( $error ) ? $error['error_str'] ?? '' : '';
			$failure = DatabaseFailed::with( is_string( $text ) ? $text : '' );
			if ( $failure->may_be_tried_again ) {
				throw $failure;
			}
		}
	}

	/** What the caches learned inside the transaction never happened. */
	private function roll_back(): void {
		try {
			$this->database->execute( 'ROLLBACK' );
		} catch ( DatabaseFailed ) {
			// The connection is gone: the server has rolled back by itself.
		}
		wp_cache_flush_runtime();
	}
}
