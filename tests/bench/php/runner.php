<?php
/**
 * A runner: starts WordPress, waits for the instant at which all begin, and ticks until nothing is due.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Tick;
use HostingInvoices\WordPress\Database\Database;

[ , $dir, $begin ] = $argv;
$services          = ( require __DIR__ . '/boot.php' )( $dir );
$tick              = $services->get( Tick::class );

time_sleep_until( (float) $begin );
$invoices = 0;
do {
	$report    = $tick->execute( Budget::endless() );
	$invoices += $report->invoices;
} while ( $report->customers + $report->effects > 0 );
$ended = microtime( true );
$total = (int) $services->get( Database::class )->value( 'SELECT COUNT(*) FROM {invoices}' );
echo wp_json_encode( [ 'invoices' => $invoices, 'ended' => $ended, 'total' => $total ] ), "\n";
