<?php
/**
 * One page out of REST, as the screen asks for it: the second of two, so that compiling PHP is not what is measured, with
 * nothing kept in the object cache.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

[ , $dir, $route ] = $argv;
( require __DIR__ . '/boot.php' )( $dir );

wp_set_current_user( 1 );
$server  = rest_get_server();
$request = WP_REST_Request::from_url( rest_url( $route ) );
if ( false === $request ) {
	fwrite( STDERR, "no such route: $route\n" );
	exit( 1 );
}
$server->response_to_data( $server->dispatch( $request ), false );
wp_cache_flush();
$queries  = $GLOBALS['wpdb']->num_queries;
$begin    = hrtime( true );
$response = $server->dispatch( $request );
$body     = wp_json_encode( $server->response_to_data( $response, false ) );
$seconds  = ( hrtime( true ) - $begin ) / 1e9;
if ( 200 !== $response->get_status() ) {
	fwrite( STDERR, "$route: $body\n" );
	exit( 1 );
}
echo wp_json_encode( [ 'seconds' => $seconds, 'queries' => $GLOBALS['wpdb']->num_queries - $queries, 'bytes' => strlen( $body ) ] ), "\n";
