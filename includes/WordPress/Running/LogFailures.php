<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Running;

use HostingInvoices\Application\Running\Failures;

/**
 * Writes failures that a run survives to WooCommerce's log, where owners look; without WooCommerce's, to PHP's.
 */
final readonly class LogFailures implements Failures {

	public function note( int $customer_id, \Throwable $failure ): void {
		$text = sprintf( 'Customer %d could not be worked on: %s: %s at %s:%d', $customer_id, get_class( $failure ), $failure->getMessage(), basename( $failure->getFile() ), $failure->getLine() );
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->error( $text, [ 'source' => 'hosting-invoices' ] );
			return;
		}
		error_log( $text ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- the only log there is then.
	}
}
