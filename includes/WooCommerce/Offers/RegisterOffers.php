<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Offers;

use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * One look at the address on pages that are not ours.
 */
final readonly class RegisterOffers {

	/** @param \Closure(): AnswerByLink $page Built for a link of ours. */
	public function __construct( private \Closure $page ) {
	}

	public function register(): void {
		add_action( 'template_redirect', $this->follow_link( ... ), 1 );
	}

	private function follow_link(): void {
		// phpcs:disable WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- compared only; the link is signed, and says who may.
		if ( in_array( $_GET[ SignedLinks::ARGUMENT ] ?? null, [ SignedLinks::FEEDBACK, SignedLinks::NO_OFFERS ], true ) ) {
			( $this->page )()->serve( wp_unslash( $_GET ), 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? wp_unslash( $_POST ) : null );
			exit;
		}
		// phpcs:enable
	}
}
