<?php
/**
 * Processes of one site: `php forks.php SITE_DIR`. WordPress and WooCommerce are loaded once; then each order on the
 * input is carried out by a child process with a database connection and caches of its own, as a request would be.
 *
 * A JSON line in: { id, act, with, fault, later, stale }. JSON lines out: { id, pid, thread } when the child has begun, { id, stopped }
 * when it was stopped, { id, ended, signal, did, error, statements, writes, struck } when it is gone. A child that was killed
 * has nothing to say for itself, so `did` is missing then.
 */

declare( strict_types=1 );

namespace HostingInvoices\Faults;

define( 'DOING_CRON', true );
define( 'FAULTS_SITE', rtrim( $argv[1], '/' ) );
require FAULTS_SITE . '/wp-load.php';
foreach ( [ 'Connection', 'Fault', 'StaleCache', 'Acts', 'Child' ] as $class ) {
	require __DIR__ . "/$class.php";
}
require dirname( __DIR__, 2 ) . '/site/shop/load.php';

$GLOBALS['wpdb']->close();

$tell     = static fn ( array $row ): mixed => fwrite( STDOUT, json_encode( $row, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
$running  = [];
$pending  = '';
$is_open  = true;
$answer   = static fn ( string $id ): string => sys_get_temp_dir() . "/hi-fork-$id.json";
stream_set_blocking( STDIN, false );
$tell( [ 'ready' => true ] );

while ( $is_open || [] !== $running ) {
	$read  = [ STDIN ];
	$write = null;
	$else  = null;
	// While children run there is a look at them every 3 ms; without any this waits.
	$rest  = [] === $running ? null : 3000;
	if ( $is_open && stream_select( $read, $write, $else, null === $rest ? null : 0, $rest ) > 0 ) {
		$piece    = fread( STDIN, 65_536 );
		$is_open  = ! feof( STDIN );
		$pending .= (string) $piece;
	}
	while ( false !== $end = strpos( $pending, "\n" ) ) {
		$order   = json_decode( substr( $pending, 0, $end ), true, 64, JSON_THROW_ON_ERROR );
		$pending = substr( $pending, $end + 1 );
		$pid     = pcntl_fork();
		if ( 0 === $pid ) {
			Child::run( $order, $answer( getmypid() . '-' . $order['id'] ) );
		}
		$running[ $pid ] = $order['id'];
	}
	while ( ( $pid = pcntl_waitpid( -1, $status, WNOHANG | WUNTRACED ) ) > 0 ) {
		$id = $running[ $pid ];
		if ( pcntl_wifstopped( $status ) ) {
			$tell( [ 'id' => $id, 'stopped' => true ] );
			continue;
		}
		unset( $running[ $pid ] );
		$file = $answer( "$pid-$id" );
		$said = is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : [];
		is_file( $file ) && unlink( $file );
		$tell( [ 'id' => $id, 'ended' => true, 'signal' => pcntl_wifsignaled( $status ) ? pcntl_wtermsig( $status ) : 0, 'code' => pcntl_wifexited( $status ) ? pcntl_wexitstatus( $status ) : null ] + $said );
	}
}
