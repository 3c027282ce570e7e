<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Running;

use HostingInvoices\Application\Running\Workers;

/**
 * Workers named by machine and process. Where the process of a worker on this machine has ended, what it held can be
 * taken over at once; else its lease has to run out first.
 */
final readonly class ProcessWorkers implements Workers {

	public function name(): string {
		return self::machine() . '.' . getmypid() . '.' . bin2hex( random_bytes( 6 ) );
	}

	public function is_gone( string $worker ): bool {
		$parts = explode( '.', $worker );
		if ( 3 !== count( $parts ) || self::machine() !== $parts[0] || ! ctype_digit( $parts[1] ) ) {
			return false;
		}
		return is_dir( '/proc/self' ) && ! is_dir( '/proc/' . $parts[1] );
	}

	/** Short enough for the column, and nothing that somebody could read from it. */
	private static function machine(): string {
		return substr( hash( 'sha256', php_uname( 'n' ) . '/' . ( is_readable( '/proc/self/cgroup' ) ? (string) file_get_contents( '/proc/self/cgroup' ) : '' ) ), 0, 12 );
	}
}
