<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Suspension;

use HostingInvoices\Application\Suspension\ReadPayLinks;

/**
 * What visitors of a suspended site see, at `/?hosting-unavailable=1` of the shop; docs/panels.md says how a panel shows it.
 *
 * It is neutral: no name, no reason, nothing about paying. Only who is signed in to the shop and has a suspended service
 * sees his own pay link. Status 503 with Retry-After keeps search engines from forgetting the site.
 */
final readonly class InfoPage {

	public const QUERY = 'hosting-unavailable';

	private const RETRY_AFTER = 3600;

	/** @param \Closure(): ReadPayLinks $pay_links Built when the page is asked for. */
	public function __construct( private \Closure $pay_links ) {
	}

	public function register(): void {
		add_action( 'template_redirect', $this->show_if_asked( ... ), 0 );
	}

	private function show_if_asked(): void {
		if ( ! isset( $_GET[ self::QUERY ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads only.
			return;
		}
		status_header( 503 );
		header( 'Retry-After: ' . self::RETRY_AFTER );
		header( 'X-Robots-Tag: noindex' );
		header( 'Vary: Accept-Language, Cookie' );
		nocache_headers();
		header( 'Content-Type: text/html; charset=utf-8' );
		$language = InfoPageWords::language( $this->accepted() );
		wc_get_template(
			'suspension/hosting-invoices-unavailable.php',
			[
				'language'  => $language,
				'words'     => InfoPageWords::in( $language ),
				'links'     => is_user_logged_in() ? ( $this->pay_links )()->execute( get_current_user_id() ) : [],
				'signed_in' => is_user_logged_in(),
				'sign_in'   => wc_get_page_permalink( 'myaccount' ),
			],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
		exit;
	}

	private function accepted(): string {
		return isset( $_SERVER['HTTP_ACCEPT_LANGUAGE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ACCEPT_LANGUAGE'] ) ) : '';
	}
}
