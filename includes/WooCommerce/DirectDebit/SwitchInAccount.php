<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Subscriptions\DebitSaving;
use HostingInvoices\Domain\Invoices\PaymentMethod;

/**
 * "Switch and save" in My Account, to who has services and no mandate.
 */
final readonly class SwitchInAccount {

	/**
	 * @param \Closure(): DebitTerms        $terms
	 * @param \Closure(): MandateRepository $mandates
	 * @param \Closure(): DebitSaving       $saving
	 */
	public function __construct( private \Closure $terms, private \Closure $mandates, private \Closure $saving ) {
	}

	public function register(): void {
		add_action( 'woocommerce_account_dashboard', $this->offer( ... ) );
		add_action( 'woocommerce_before_account_payment_methods', $this->offer( ... ) );
	}

	private function offer(): void {
		$customer = get_current_user_id();
		if ( $customer < 1 || ! ( $this->terms )()->is_offered() || null !== ( $this->mandates )()->active_of( $customer ) ) {
			return;
		}
		$saves = ( $this->saving )()->per_year( $customer, PaymentMethod::transfer );
		if ( null !== $saves ) {
			printf(
				'<p class="hosting-invoices-switch">%s <a class="button" href="%s">%s</a></p>',
				/* translators: %s: amount of money */
				wp_kses_post( sprintf( __( 'Pay by direct debit and save %s a year.', 'hosting-invoices' ), wc_price( (float) $saves->to_decimal(), [ 'currency' => $saves->currency ] ) ) ),
				esc_url( wc_get_endpoint_url( 'add-payment-method', '', wc_get_page_permalink( 'myaccount' ) ) ),
				esc_html__( 'Switch and save', 'hosting-invoices' )
			);
		}
	}
}
