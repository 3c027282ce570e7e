<?php
/**
 * Makes a copy of the template this site: its address, and the plugin activated.
 * `php finish.php SITE_DIR URL PLUGIN_FILE|-`
 */

declare( strict_types=1 );

// Constants: WordPress is loaded into the global scope and has variables of these names.
define( 'LAB_URL', $argv[2] );
define( 'LAB_PLUGIN', $argv[3] );
$_SERVER['HTTP_HOST'] = preg_replace( '~^https?://~', '', LAB_URL );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

update_option( 'siteurl', LAB_URL );
update_option( 'home', LAB_URL );
if ( '-' !== LAB_PLUGIN ) {
	wp_set_current_user( 1 );
	$lab_error = activate_plugin( LAB_PLUGIN );
	if ( is_wp_error( $lab_error ) ) {
		fwrite( STDERR, $lab_error->get_error_message() . ' ' . wp_json_encode( $lab_error->get_error_data() ) . "\n" );
		exit( 1 );
	}
}
