<?php
/**
 * A runner in a process of its own: `php tick.php SITE_DIR`. Each line on its input is a ring; it answers with one.
 */

declare( strict_types=1 );

define( 'DOING_CRON', true );
require rtrim( $argv[1], '/' ) . '/wp-load.php';

while ( false !== fgets( STDIN ) ) {
	wp_cache_flush_runtime();
	do_action( 'hosting_invoices_tick' );
	fwrite( STDOUT, "done\n" );
}
