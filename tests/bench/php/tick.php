<?php
/**
 * Ticks with nothing due, in one process.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Tick;

[ , $dir, $times ] = $argv;
$tick              = ( require __DIR__ . '/boot.php' )( $dir )->get( Tick::class );

$tick->execute( Budget::endless() );
$queries = $GLOBALS['wpdb']->num_queries;
$begin   = hrtime( true );
for ( $i = 0; $i < (int) $times; ++$i ) {
	$report = $tick->execute( Budget::endless() );
	if ( $report->customers + $report->effects > 0 ) {
		fwrite( STDERR, "something was due\n" );
		exit( 1 );
	}
}
echo wp_json_encode( [ 'seconds' => ( hrtime( true ) - $begin ) / 1e9, 'queries' => $GLOBALS['wpdb']->num_queries - $queries ] ), "\n";
