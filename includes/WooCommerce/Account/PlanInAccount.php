<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Account;

use HostingInvoices\Application\Dunning\OfferPlans;
use HostingInvoices\Application\Dunning\PlanRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\PaymentPlan;

/**
 * In My Account: the payment plan that runs, or those that can be taken, within the limits that the owner set.
 */
final readonly class PlanInAccount {

	/** Where the template of My Account → Hosting has it: above the request for another arrangement. */
	public const HERE = 'hosting_invoices_pay_in_parts';

	private const ACTION = 'hosting_invoices_take_plan';

	/**
	 * @param \Closure(): OfferPlans     $offers
	 * @param \Closure(): PlanRepository $plans
	 */
	public function __construct( private \Closure $offers, private \Closure $plans ) {
	}

	public function register(): void {
		add_action( 'woocommerce_account_dashboard', $this->show( ... ) );
		add_action( self::HERE, $this->show( ... ) );
		add_action( 'template_redirect', $this->take( ... ) );
	}

	private function show(): void {
		$customer = get_current_user_id();
		if ( $customer < 1 ) {
			return;
		}
		$running = ( $this->plans )()->open_of( $customer );
		if ( null !== $running ) {
			$this->heading();
			$this->instalments( $running->plan );
			return;
		}
		$offers = ( $this->offers )()->execute( $customer );
		if ( [] !== $offers ) {
			$this->heading();
			$this->form( $offers );
		}
	}

	private function heading(): void {
		printf( '<h2>%s</h2>', esc_html__( 'Pay in parts', 'hosting-invoices' ) );
	}

	private function instalments( PaymentPlan $plan ): void {
		printf( '<p>%s</p><ul>', esc_html__( 'We agreed on these parts:', 'hosting-invoices' ) );
		foreach ( $plan->instalments as $one ) {
			printf( '<li>%s</li>', wp_kses_post( self::line( $one ) ) );
		}
		echo '</ul>';
	}

	/** @param non-empty-list<PaymentPlan> $offers */
	private function form( array $offers ): void {
		printf( '<form method="post" action="%s"><fieldset><legend>%s</legend>', esc_url( wc_get_page_permalink( 'myaccount' ) ), esc_html__( 'What is open can be paid in parts:', 'hosting-invoices' ) );
		printf( '<input type="hidden" name="%s" value="1">', esc_attr( self::ACTION ) );
		wp_nonce_field( self::ACTION );
		foreach ( $offers as $place => $plan ) {
			printf(
				'<p><label><input type="radio" name="parts" value="%1$d"%2$s required> %3$s</label></p>',
				count( $plan->instalments ),
				checked( $place, 0, false ),
				wp_kses_post( implode( '; ', array_map( self::line( ... ), $plan->instalments ) ) )
			);
		}
		printf( '</fieldset><p><button type="submit" class="button">%s</button></p></form>', esc_html__( 'Agree to this plan', 'hosting-invoices' ) );
	}

	private static function line( Instalment $one ): string {
		/* translators: 1: amount of money, 2: date in words */
		return sprintf( __( '%1$s by %2$s at the latest', 'hosting-invoices' ), wc_price( (float) $one->amount->to_decimal(), [ 'currency' => $one->amount->currency ] ), date_i18n( (string) get_option( 'date_format' ), (int) strtotime( $one->on->to_string() ) ) );
	}

	/** Only ever for whoever is signed in. */
	private function take(): void {
		if ( ! isset( $_POST[ self::ACTION ] ) || ! is_user_logged_in() ) {
			return;
		}
		check_admin_referer( self::ACTION );
		try {
			( $this->offers )()->take( get_current_user_id(), absint( $_POST['parts'] ?? 0 ) );
			wc_add_notice( __( 'Agreed. You get a confirmation by e-mail.', 'hosting-invoices' ) );
		} catch ( Refused ) {
			wc_add_notice( __( 'This payment plan is not offered any more. Please call us.', 'hosting-invoices' ), 'error' );
		}
		wp_safe_redirect( wp_get_referer() ?: wc_get_page_permalink( 'myaccount' ) );
		exit;
	}
}
