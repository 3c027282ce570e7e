<?php

declare( strict_types=1 );

namespace HostingInvoices\Faults;

/**
 * What a child process does from its first breath to its end.
 */
final class Child {

	/**
	 * @param array{id: string, act: string, with?: array<string, mixed>, fault?: array<string, mixed>, later?: int, stale?: string|null} $order
	 *        `later`: seconds by which the database's clock is ahead for this process; to it, older leases have ended.
	 *        `stale`: a file with an object cache from before.
	 */
	public static function run( array $order, string $answer_file ): never {
		fclose( STDIN );
		// What WordPress prints when it gives up is nobody's answer.
		ob_start( static fn (): string => '' );
		ini_set( 'display_errors', '0' );
		$_SERVER['REQUEST_TIME']       = time();
		$_SERVER['REQUEST_TIME_FLOAT'] = microtime( true );
		self::connect( $order['later'] ?? 0, $order['stale'] ?? null );
		fwrite( STDOUT, json_encode( [ 'id' => $order['id'], 'pid' => getmypid(), 'thread' => $GLOBALS['wpdb']->__get( 'dbh' )->thread_id ] ) . "\n" );
		$fault  = Fault::arm( $order['fault'] ?? [] );
		$answer = static fn ( array $said ): mixed => file_put_contents( $answer_file, json_encode( $said + $fault->report(), JSON_INVALID_UTF8_SUBSTITUTE ) );
		// Where WordPress ends the process by itself, this is all that is known.
		$answer( [ 'error' => 'it ended before its time' ] );
		try {
			$did = ( new Acts() )->{$order['act']}( ...( $order['with'] ?? [] ) );
			$answer( [ 'did' => $did ?? true ] );
		} catch ( \Throwable $failure ) {
			$answer( [ 'error' => get_class( $failure ) . ': ' . $failure->getMessage() . ' at ' . basename( $failure->getFile() ) . ':' . $failure->getLine() ] );
		}
		exit( 0 );
	}

	/** The parent has closed its own connection; nothing that it knew of the database is still true. */
	private static function connect( int $later, ?string $stale ): void {
		$GLOBALS['wpdb']->db_connect();
		if ( $later > 0 ) {
			$GLOBALS['wpdb']->query( "SET timestamp = UNIX_TIMESTAMP() + $later" );
		}
		wp_cache_flush();
		if ( null !== $stale ) {
			StaleCache::take_over( $stale );
		}
	}
}
