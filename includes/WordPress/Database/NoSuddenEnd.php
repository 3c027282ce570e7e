<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

/**
 * While it lasts, WordPress cannot end the request: what it would have ended it with is thrown.
 *
 * When $wpdb has lost its server it calls wp_die(), which asks the database for options, which calls wp_die() …: where
 * those are not cached that goes on until the memory is full. A run has other customers to go on with anyway.
 */
final readonly class NoSuddenEnd {

	/** One for each kind of request. */
	private const HOOKS = [ 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler', 'wp_die_jsonp_handler', 'wp_die_xmlrpc_handler', 'wp_die_xml_handler' ];

	/** @var \Closure(): \Closure The same object for adding and removing. */
	private \Closure $handler;

	public function __construct() {
		$this->handler = static fn (): \Closure => self::refuse( ... );
	}

	public function begin(): void {
		foreach ( self::HOOKS as $hook ) {
			add_filter( $hook, $this->handler, PHP_INT_MAX );
		}
	}

	public function end(): void {
		foreach ( self::HOOKS as $hook ) {
			remove_filter( $hook, $this->handler, PHP_INT_MAX );
		}
	}

	/** @throws DatabaseFailed always. */
	private static function refuse( mixed $message = '' ): never {
		$text = $message instanceof \WP_Error ? $message->get_error_message() : $message;
		throw DatabaseFailed::with( 'WordPress would have ended the request: ' . ( is_string( $text ) ? trim( wp_strip_all_tags( $text, true ) ) : '' ) );
	}
}
