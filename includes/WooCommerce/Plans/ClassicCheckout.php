<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Clock;

/**
 * The questions in the classic checkout. They need no script: what does not concern the customer is hidden by CSS.
 */
final readonly class ClassicCheckout {

	private const PREFIX = 'hosting_';

	/**
	 * @param \Closure(): CheckoutQuestions $questions Built where a plan is ordered.
	 * @param \Closure(): Clock             $clock
	 */
	public function __construct( private \Closure $questions, private AcceptanceAtCheckout $acceptance, private \Closure $clock ) {
	}

	public function register(): void {
		add_action( 'woocommerce_after_checkout_billing_form', $this->who( ... ) );
		add_action( 'woocommerce_checkout_after_customer_details', $this->terms( ... ) );
		add_action( 'woocommerce_checkout_update_order_review', $this->remember( ... ) );
		add_action( 'woocommerce_after_checkout_validation', $this->check( ... ), 10, 2 );
		add_action( 'woocommerce_checkout_create_order', $this->put_on( ... ), 30 );
		add_filter( 'woocommerce_order_button_text', static fn ( mixed $text ): mixed => self::is_asked() ? CheckoutQuestions::button() : $text, 5 );
	}

	private function who(): void {
		if ( ! self::is_asked() ) {
			return;
		}
		$labels = CheckoutQuestions::labels();
		$known  = CheckoutQuestions::known( get_current_user_id() );
		echo '<style>form:has(#hosting_customer_type_consumer:checked) .hosting-invoices-of-business,form:has(#hosting_customer_type_business:checked) .hosting-invoices-of-consumer{display:none}.hosting-invoices-terms{max-height:16em;overflow:auto;white-space:pre-line;padding:0 1em}#hosting_customer_type_field label.radio,#hosting_channel_field label.radio{display:inline;margin-left:.4em}#hosting_customer_type_field label.radio::after,#hosting_channel_field label.radio::after{content:"\\A";white-space:pre}</style>';
		woocommerce_form_field( self::PREFIX . 'customer_type', [ 'type' => 'radio', 'label' => $labels['customer_type'], 'required' => true, 'options' => CheckoutQuestions::types(), 'class' => [ 'form-row-wide', 'update_totals_on_change' ] ], self::posted( 'customer_type', $known['customer_type'] ) );
		woocommerce_form_field( self::PREFIX . 'vat_id', [ 'type' => 'text', 'label' => $labels['vat_id'], 'maxlength' => 20, 'class' => [ 'form-row-wide', 'update_totals_on_change', 'hosting-invoices-of-business' ] ], self::posted( 'vat_id', $known['vat_id'] ) );
		woocommerce_form_field( self::PREFIX . 'channel', [ 'type' => 'radio', 'label' => $labels['channel'], 'required' => true, 'options' => CheckoutQuestions::channels(), 'class' => [ 'form-row-wide' ] ], self::posted( 'channel', '' === $known['channel'] ? 'email' : $known['channel'] ) );
	}

	private function terms(): void {
		if ( ! self::is_asked() ) {
			return;
		}
		$labels = CheckoutQuestions::labels();
		$terms  = CheckoutQuestions::terms( WC()->cart );
		printf( '<div class="hosting-invoices-agree"><h3>%s</h3>', esc_html__( 'What you agree to', 'hosting-invoices' ) );
		foreach ( $terms as $of ) {
			printf( '<details><summary>%s</summary><div class="hosting-invoices-terms" tabindex="0">%s</div></details>', esc_html( $of['title'] ), esc_html( $of['text'] ) );
		}
		if ( [] !== $terms ) {
			woocommerce_form_field( self::PREFIX . 'accepts_terms', [ 'type' => 'checkbox', 'label' => $labels['accepts_terms'], 'required' => true, 'class' => [ 'form-row-wide' ] ], self::posted( 'accepts_terms', '' ) );
		}
		echo '<div class="hosting-invoices-of-consumer">';
		printf( '<p>%s</p>', esc_html( ( $this->questions )()->withdrawal_notice() ) );
		woocommerce_form_field( self::PREFIX . 'begins_at_once', [ 'type' => 'checkbox', 'label' => $labels['begins_at_once'], 'required' => true, 'class' => [ 'form-row-wide' ] ], self::posted( 'begins_at_once', '' ) );
		echo '</div></div>';
	}

	/** While the form is filled in: the VAT of the totals hangs on it. */
	private function remember( mixed $form ): void {
		parse_str( is_string( $form ) ? $form : '', $fields );
		self::answers( self::is_asked() ? $fields : [] )->remember();
	}

	/** @param array<mixed> $data */
	private function check( array $data, \WP_Error $errors ): void {
		if ( ! self::is_asked() ) {
			return;
		}
		$phone = $data['billing_phone'] ?? '';
		$answers = self::answers( self::all_posted() );
		if ( ! $this->acceptance->still_holds( $answers ) ) {
			$errors->add( self::PREFIX . 'terms_changed', AcceptanceWords::changed() );
		}
		foreach ( $answers->faults( [] !== CheckoutQuestions::terms( WC()->cart ), is_string( $phone ) ? $phone : '' ) as $field => $fault ) {
			$errors->add( self::PREFIX . $field, $fault, [ 'id' => self::PREFIX . $field ] );
		}
	}

	private function put_on( \WC_Order $order ): void {
		if ( self::is_asked() ) {
			self::answers( self::all_posted() )->put_on( $order, [] !== CheckoutQuestions::terms( WC()->cart ), ( $this->clock )()->now() );
		}
	}

	/** @param array<mixed> $fields */
	private static function answers( array $fields ): Answers {
		$given = [];
		foreach ( array_keys( CheckoutQuestions::labels() ) as $name ) {
			$given[ $name ] = $fields[ self::PREFIX . $name ] ?? '';
		}
		return Answers::of( $given );
	}

	private static function posted( string $name, string $otherwise ): string {
		$value = self::all_posted()[ self::PREFIX . $name ] ?? $otherwise;
		return is_scalar( $value ) ? (string) $value : $otherwise;
	}

	/** @return array<mixed> */
	private static function all_posted(): array {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- WooCommerce has checked it before it takes an order.
		return wp_unslash( $_POST );
	}

	private static function is_asked(): bool {
		return [] !== BoughtPlan::all_in( WC()->cart );
	}
}
