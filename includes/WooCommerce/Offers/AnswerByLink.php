<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Offers;

use HostingInvoices\Application\Messages\AnswerFeedback;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * A small page that works with its link alone: a question to answer, or a no to offers. Reading it changes nothing:
 * mail programs open links to look at them.
 */
final readonly class AnswerByLink {

	public function __construct( private SignedLinks $links, private AnswerFeedback $answer, private SettingsStore $settings ) {
	}

	/**
	 * @param array<mixed>      $query
	 * @param array<mixed>|null $form What was sent with POST; null = nothing was.
	 */
	public function serve( array $query, ?array $form ): void {
		$link = $this->links->read( $query );
		nocache_headers();
		header( 'Referrer-Policy: no-referrer' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		status_header( null === $link ? 403 : 200 );
		$is_done = null !== $link && null !== $form && $this->take( $link, $form );
		wc_get_template(
			'checkout/hosting-invoices-answer.php',
			[ 'what' => $link['what'] ?? '', 'is_done' => $is_done, 'company' => $this->settings->current()->company_name ],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}

	/**
	 * @param array{what: string, of: int} $link
	 * @param array<mixed>                 $form
	 */
	private function take( array $link, array $form ): bool {
		if ( SignedLinks::NO_OFFERS === $link['what'] ) {
			$this->answer->no_offers( $link['of'] );
			return true;
		}
		$score = is_string( $form['score'] ?? null ) ? (int) $form['score'] : 0;
		$text  = is_string( $form['answer'] ?? null ) ? sanitize_textarea_field( $form['answer'] ) : '';
		if ( SignedLinks::FEEDBACK !== $link['what'] || $score < 1 || $score > 5 ) {
			return false;
		}
		try {
			$this->answer->execute( $link['of'], $score, mb_substr( $text, 0, 2000 ) );
			return true;
		} catch ( NotFound ) {
			return false;
		}
	}
}
