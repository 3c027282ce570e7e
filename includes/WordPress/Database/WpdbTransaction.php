<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Transaction;

/**
 * A transaction on $wpdb that cannot silently go on without itself.
 *
 * $wpdb reconnects when the server has gone away and runs the statement again: on a new connection, outside the
 * transaction. So while one runs it may not reconnect; WordPress then ends the request, the server rolls back, and
 * the next ring of the runner starts anew.
 *
 * Not readonly: how deep it is nested is its only state.
 */
final class WpdbTransaction implements Transaction {

	private const TRIES = 3;

	private int $depth = 0;

	public function __construct( private readonly Database $database ) {
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
		$this->begin();
		$wpdb->__set( 'reconnect_retries', 0 );
		++$this->depth;
		try {
			$result = $work();
			$this->database->execute( 'COMMIT' );
			return $result;
		} catch ( \Throwable $failure ) {
			$this->roll_back();
			throw $failure;
		} finally {
			--$this->depth;
			$wpdb->__set( 'reconnect_retries', $reconnects );
		}
	}

	/**
	 * Facts are read after the lock on the customer, so they have to be as new as the lock: not as old as the first
	 * read of the transaction. On SQLite a transaction begins by locking everything; there is nothing to choose.
	 */
	private function begin(): void {
		if ( ! defined( 'DB_ENGINE' ) || 'sqlite' !== DB_ENGINE ) {
			$this->database->execute( 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED' );
		}
		$this->database->execute( 'START TRANSACTION' );
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
