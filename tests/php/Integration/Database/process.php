<?php
/**
 * A process of its own, with its own connection: `php process.php JOB [ARGUMENT …]`. It says `ready`, waits for a line,
 * does its job and answers with one line of JSON. Jobs that wait in the middle say so and wait for another line.
 *
 * Of WordPress only the database is loaded: the adapters need no more, and a test starts many of these.
 */

declare( strict_types=1 );

use HostingInvoices\Tests\Integration\Database\Jobs;
use HostingInvoices\WordPress\Database\Database;

require dirname( __DIR__, 4 ) . '/vendor/autoload.php';

$_SERVER['HTTP_HOST'] = '127.0.0.1';
define( 'SHORTINIT', true );
require getenv( 'HOSTING_INVOICES_SITE' ) . '/wp-load.php';

$jobs = new Jobs( new Database( $GLOBALS['wpdb'] ) );
echo "ready\n";
fgets( STDIN );
try {
	$answer = $jobs->{$argv[1]}( ...array_slice( $argv, 2 ) );
} catch ( Throwable $failure ) {
	$answer = [ 'failed' => $failure::class . ': ' . $failure->getMessage() ];
}
echo json_encode( $answer, JSON_THROW_ON_ERROR ), "\n";
