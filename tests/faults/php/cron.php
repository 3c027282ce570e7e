<?php
/**
 * One tick in a PHP that starts from nothing, as cron starts one: `php cron.php SITE_DIR`.
 */

declare( strict_types=1 );

define( 'DOING_CRON', true );
require rtrim( $argv[1], '/' ) . '/wp-load.php';
do_action( 'hosting_invoices_tick' );
