<?php
/**
 * Moves the demo's days on: `wp eval-file walk.php STATE.json LIB_DIR DAYS`. WP-CLI evaluates this file.
 */

namespace HostingInvoices\Lab;

[ $state_file, $lib, $count ] = $args;
require_once "$lib/load.php";

( static function ( string $state_file, int $count ): void {
	// Two clicks at once must not walk the same day twice.
	$lock = fopen( "$state_file.lock", 'c' );
	flock( $lock, LOCK_EX );

	$state = json_decode( (string) file_get_contents( $state_file ), true, 512, JSON_THROW_ON_ERROR );
	$clock = new LabClock();
	$feed  = new EventFeed( $state['last_id'] );
	$world = new World( new Wire( 1 ), ...$state['world'] );
	$days  = new Days( $clock, $world, $feed, new Runners(), static function (): void {} );
	for ( $i = 0; $i < $count; $i++ ) {
		$days->walk( LabClock::plus( $clock->date(), 1 ) );
		file_put_contents( $state_file, wp_json_encode( [ 'world' => $world->state(), 'last_id' => $feed->last_id() ] ) );
	}
	echo $clock->date(), "\n";
} )( $state_file, (int) $count );
