<?php
/**
 * One tick in a process of its own: `php tick.php SITE_DIR`.
 */

declare( strict_types=1 );

define( 'DOING_CRON', true );
require rtrim( $argv[1], '/' ) . '/wp-load.php';
do_action( 'hosting_invoices_tick' );
