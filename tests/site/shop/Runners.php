<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Runs the tick: in this process, or in several at once.
 */
final class Runners {

	private int $count = 1;

	public function set( int $count ): void {
		$this->count = $count;
	}

	public function tick(): void {
		if ( 1 === $this->count ) {
			do_action( 'hosting_invoices_tick' );
			return;
		}
		$running = [];
		for ( $i = 0; $i < $this->count; $i++ ) {
			$pipes     = [];
			$running[] = [
				proc_open(
					[ PHP_BINARY, '-d', 'memory_limit=512M', __DIR__ . '/tick.php', ABSPATH ],
					[ [ 'file', '/dev/null', 'r' ], [ 'file', '/dev/null', 'w' ], [ 'pipe', 'w' ] ],
					$pipes
				),
				$pipes[2],
			];
		}
		foreach ( $running as [ $process, $errors ] ) {
			$said   = (string) stream_get_contents( $errors );
			$status = proc_close( $process );
			if ( 0 !== $status ) {
				throw new Refused( "a tick ended with $status: $said" );
			}
		}
	}
}
