<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\DirectDebit\MandateChannel;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * The page behind "switch and save": somebody with the link signs a mandate, without logging in. It shows the mandate
 * and nothing of the customer, for the link may have been passed on; neither is it kept in caches, histories or logs of
 * other sites.
 */
final readonly class SignByLink {

	public function __construct(
		private SignedLinks $links,
		private DebitTerms $terms,
		private DebitPayments $payments,
		private MandateForm $form,
		private OfferedReference $references,
		private MandateRepository $mandates,
		private DebitScripts $scripts,
	) {
	}

	/** @param array<mixed> $query */
	public function serve( array $query, bool $is_post ): void {
		$link = $this->links->read( $query );
		nocache_headers();
		header( 'Referrer-Policy: no-referrer' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		status_header( null === $link ? 403 : 200 );
		$this->page( null === $link || ! $this->terms->is_offered() ? [ 'state' => 'invalid' ] : $this->state( $link['of'], $is_post ) );
	}

	/** @return array<string, mixed> */
	private function state( int $customer_id, bool $is_post ): array {
		if ( null !== $this->mandates->active_of( $customer_id ) ) {
			return [ 'state' => 'signed' ];
		}
		if ( ! $is_post ) {
			return $this->open( $customer_id, '' );
		}
		if ( \WC_Rate_Limiter::retried_too_soon( "hosting_mandate_$customer_id" ) ) {
			return $this->open( $customer_id, __( 'Please wait a few seconds and try again.', 'hosting-invoices' ) );
		}
		\WC_Rate_Limiter::set_rate_limit( "hosting_mandate_$customer_id", 3 );
		try {
			// phpcs:ignore WordPress.Security.NonceVerification.Missing -- the signed link in the address is what permits it.
			$this->payments->sign( $customer_id, $_POST, MandateChannel::link );
			return [ 'state' => 'signed' ];
		} catch ( FormRefused $refused ) {
			return $this->open( $customer_id, $refused->getMessage() );
		}
	}

	/** @return array<string, mixed> */
	private function open( int $customer_id, string $problem ): array {
		$reference = $this->references->of( $customer_id );
		return [ 'state' => 'open', 'problem' => $problem, 'reference' => $reference, 'lines' => $this->form->lines( $reference ) ];
	}

	/** @param array<string, mixed> $state */
	private function page( array $state ): void {
		$this->scripts->enqueue_form();
		$percent = $this->terms->gives_discount() ? str_replace( '.', wc_get_price_decimal_separator(), $this->terms->discount()->percentage->to_decimal() ) : '';
		wc_get_template(
			'checkout/hosting-invoices-sign.php',
			[ 'problem' => '', 'reference' => '', 'lines' => [], 'company' => $this->terms->creditor()->name, 'percent' => $percent, ...$state ],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}
}
