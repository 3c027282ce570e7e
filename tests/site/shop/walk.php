<?php
/**
 * Moves the demo on by LAB_DAYS days; run inside WP-CLI.
 */

declare( strict_types=1 );

namespace HostingInvoices\Lab;

require_once __DIR__ . '/load.php';

return static function ( string $state_file ): void {
	$count = (int) getenv( 'LAB_DAYS' );
	set_exception_handler( static fn ( \Throwable $error ) => \WP_CLI::error( (string) $error ) );
	// Two clicks at once must not walk the same day twice.
	$lock = fopen( "$state_file.lock", 'c' );
	flock( $lock, LOCK_EX );

	$state = json_decode( (string) file_get_contents( $state_file ), true, 512, JSON_THROW_ON_ERROR );
	$clock = new LabClock();
	$feed  = new EventFeed( $state['last_id'] );
	$world = new World( new Wire( 1 ), ...$state['world'] );
	$bank  = new Bank( new Wire( 1 ), ...$state['bank'] );
	$days  = new Days( $clock, $world, $bank, $feed, new Runners(), static function (): void {} );
	for ( $i = 0; $i < $count; $i++ ) {
		$days->walk( LabClock::plus( $clock->date(), 1 ) );
		file_put_contents( $state_file, wp_json_encode( [ 'world' => $world->state(), 'bank' => $bank->state(), 'last_id' => $feed->last_id() ] ) );
	}
	echo $clock->date(), "\n";
};
