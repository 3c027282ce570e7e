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
		echo $this->html( get_current_user_id(), $this->accepted() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The template escapes.
		exit;
	}

	/**
	 * @param int    $user_id  Who is signed in; 0 = nobody.
	 * @param string $accepted As the header Accept-Language has it.
	 */
	public function html( int $user_id, string $accepted ): string {
		$language = InfoPageWords::language( $accepted );
		return wc_get_template_html(
			'suspension/hosting-invoices-unavailable.php',
			[
				'language'  => $language,
				'words'     => InfoPageWords::in( $language ),
				'links'     => 0 === $user_id ? [] : ( $this->pay_links )()->execute( $user_id ),
				'signed_in' => 0 !== $user_id,
				'sign_in'   => wc_get_page_permalink( 'myaccount' ),
			],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}

	private function accepted(): string {
		return isset( $_SERVER['HTTP_ACCEPT_LANGUAGE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ACCEPT_LANGUAGE'] ) ) : '';
	}
}
