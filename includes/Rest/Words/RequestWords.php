<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * What is wrong with a request as a whole.
 */
final readonly class RequestWords {

	public function too_large( int $bytes ): string {
		// translators: %d: number of kilobytes
		return sprintf( __( 'This is too much at once: at most %d kB are taken.', 'hosting-invoices' ), intdiv( $bytes, 1024 ) );
	}

	public function not_json(): string {
		return __( 'What was sent is no JSON.', 'hosting-invoices' );
	}

	public function not_an_object(): string {
		return __( 'What was sent has to be one JSON object.', 'hosting-invoices' );
	}

	public function unexpected_body(): string {
		return __( 'Nothing is to be sent along with this.', 'hosting-invoices' );
	}

	public function not_allowed( bool $signed_in ): string {
		return $signed_in
			? __( 'You may not do this in this shop.', 'hosting-invoices' )
			: __( 'Sign in first.', 'hosting-invoices' );
	}

	public function failed(): string {
		return __( 'Something went wrong here. What it was is in the log of the shop.', 'hosting-invoices' );
	}

	public function not_signed(): string {
		return __( 'The signature is missing, wrong, or too old.', 'hosting-invoices' );
	}
}
