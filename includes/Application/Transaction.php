<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * All of it or nothing of it, on one connection.
 */
interface Transaction {

	/**
	 * Runs the work in a database transaction and commits it. Inside a running transaction it joins that one.
	 *
	 * A connection lost on the way ends the process instead of going on outside the transaction.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws \Throwable whatever the work throws, after the roll-back.
	 */
	public function run( callable $work ): mixed;
}
