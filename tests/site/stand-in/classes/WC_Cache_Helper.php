<?php
declare( strict_types=1 );

/**
 * The stand-in keeps nothing in caches, so there is nothing to forget.
 */
final class WC_Cache_Helper {

	public static function invalidate_cache_group( string $group ): void {
	}
}
