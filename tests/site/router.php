<?php
/**
 * Router of the scratch site's web server (`php -S`): files that exist are served, everything else is WordPress.
 *
 * WordPress has to be loaded in the global scope, and finds no variable of ours there.
 */

declare( strict_types=1 );

/**
 * @return string|bool the script to run, or what the router answers
 */
$GLOBALS['lab_route'] = static function (): string|bool {
	$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'] ?? '/', PHP_URL_PATH ) );
	if ( '/__ready' === $path ) {
		echo 'ready';
		return true;
	}
	$root  = $_SERVER['DOCUMENT_ROOT'];
	$file  = $root . $path;
	$index = rtrim( $file, '/' ) . '/index.php';
	if ( is_dir( $file ) && is_file( $index ) && ! str_ends_with( $path, '/' ) ) {
		header( 'Location: ' . $path . '/' );
		return true;
	}
	if ( str_contains( $path, '/.' ) || str_starts_with( $path, '/lab/' ) ) {
		http_response_code( 404 );
		return true;
	}
	if ( '/' !== $path && is_file( $file ) ) {
		return false;
	}
	$script = is_dir( $file ) && is_file( $index ) ? $index : $root . '/index.php';

	$_SERVER['SCRIPT_FILENAME'] = $script;
	$_SERVER['SCRIPT_NAME']     = substr( $script, strlen( $root ) );
	$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
	chdir( dirname( $script ) );
	return $script;
};

if ( ! is_string( $GLOBALS['lab_script'] = $GLOBALS['lab_route']() ) ) {
	return $GLOBALS['lab_script'];
}
unset( $GLOBALS['lab_route'] );
require $GLOBALS['lab_script'];
return true;
