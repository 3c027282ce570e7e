<?php
/**
 * The part of WP-CLI that we call, for PHPStan only; nothing loads this file.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

/** @see https://make.wordpress.org/cli/handbook/references/internal-api/ */
final class WP_CLI {

	/**
	 * @param callable|object|class-string $callable_object
	 * @param array<string, mixed>         $args
	 */
	public static function add_command( string $name, callable|object|string $callable_object, array $args = [] ): bool {}

	public static function log( string $message ): void {}

	public static function line( string $message = '' ): void {}

	public static function success( string $message ): void {}

	public static function warning( string $message ): void {}

	/** @return never */
	public static function error( string $message, bool $exit_after = true ): void {}

	/** @return never */
	public static function halt( int $return_code ): void {}
}
