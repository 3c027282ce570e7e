<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration;

/**
 * For tests that hook parts of the plugin themselves, with spies: what the plugin hooked, where it is active on the
 * site, is taken away, and texts are English. tearDown() of SiteTestCase brings the hooks back.
 */
trait PluginUnhooked {

	protected function unhook_plugin( string $namespace = 'HostingInvoices\\WooCommerce\\' ): void {
		global $wp_filter;
		foreach ( $wp_filter as $hook ) {
			foreach ( $hook->callbacks as $priority => $callbacks ) {
				foreach ( $callbacks as $id => $callback ) {
					if ( str_starts_with( self::class_behind( $callback['function'] ), $namespace ) ) {
						unset( $hook->callbacks[ $priority ][ $id ] );
					}
				}
			}
		}
		switch_to_locale( 'en_US' );
	}

	private static function class_behind( mixed $callback ): string {
		return match ( true ) {
			$callback instanceof \Closure => ( new \ReflectionFunction( $callback ) )->getClosureScopeClass()?->getName() ?? '',
			is_array( $callback ) => is_object( $callback[0] ) ? $callback[0]::class : (string) $callback[0],
			default => '',
		};
	}
}
