<?php

declare( strict_types=1 );

namespace HostingInvoices\Faults;

/**
 * The object cache of another host, which has missed what happened since: whatever is asked of it is as it was, until
 * this process writes or deletes it; and when it is emptied, it is as it was again.
 */
final class StaleCache extends \WP_Object_Cache {

	/** @param array<string, array<string, mixed>> $content As everything() answered. */
	private function __construct( private readonly array $content ) {
		parent::__construct();
		$this->flush();
	}

	/** Takes the place of WordPress's own cache. */
	public static function take_over( string $file ): void {
		$GLOBALS['wp_object_cache'] = new self( unserialize( (string) file_get_contents( $file ) ) );
		wp_using_ext_object_cache( true );
	}

	/** Keeps what WordPress's own cache holds now. */
	public static function keep( string $file ): void {
		file_put_contents( $file, serialize( $GLOBALS['wp_object_cache']->__get( 'cache' ) ) );
	}

	public function flush() {
		$this->__set( 'cache', $this->content );
		return true;
	}
}
