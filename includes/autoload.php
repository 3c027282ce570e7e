<?php
/**
 * Loads the classes of this plugin by PSR-4; a shop runs it without Composer.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

spl_autoload_register(
	static function ( string $class_name ): void {
		$prefix = 'HostingInvoices\\';
		if ( ! str_starts_with( $class_name, $prefix ) ) {
			return;
		}
		$file = __DIR__ . '/' . str_replace( '\\', '/', substr( $class_name, strlen( $prefix ) ) ) . '.php';
		// Other code may ask with class_exists() for a class that is not there: that is no error.
		if ( is_file( $file ) ) {
			require $file;
		}
	}
);
