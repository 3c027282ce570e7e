<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * "SEPA direct debit" among the shop's payment methods. What it does is in DebitPayments; here is what WooCommerce asks.
 */
final class DebitGateway extends \WC_Payment_Gateway {

	public const ID = 'hosting_direct_debit';

	/**
	 * @param \Closure(): DebitTerms    $terms
	 * @param \Closure(): DebitPayments $payments
	 * @param \Closure(): DebitFields   $fields
	 */
	public function __construct( private readonly \Closure $terms, private readonly \Closure $payments, private readonly \Closure $fields ) {
		$this->id                 = self::ID;
		$this->has_fields         = true;
		$this->supports           = [ 'products', 'tokenization', 'add_payment_method' ];
		$this->method_title       = __( 'SEPA direct debit', 'hosting-invoices' );
		$this->method_description = __( 'Customers sign a mandate, and this order and every later hosting invoice is collected from their account. It is offered once the creditor identifier is filled in under Hosting invoices → Settings.', 'hosting-invoices' );
		$this->new_method_label   = __( 'Another account', 'hosting-invoices' );
		$this->init_form_fields();
		$this->init_settings();
		$this->title       = (string) $this->get_option( 'title' );
		$this->description = (string) $this->get_option( 'description' );
		add_action( 'woocommerce_update_options_payment_gateways_' . $this->id, [ $this, 'process_admin_options' ] );
	}

	public function init_form_fields(): void {
		$this->form_fields = [
			'enabled'     => [ 'type' => 'checkbox', 'title' => __( 'On', 'hosting-invoices' ), 'label' => __( 'Offer direct debit', 'hosting-invoices' ), 'default' => 'yes' ],
			'title'       => [ 'type' => 'text', 'title' => __( 'Title', 'hosting-invoices' ), 'default' => __( 'Direct debit (SEPA)', 'hosting-invoices' ) ],
			'description' => [ 'type' => 'textarea', 'title' => __( 'Description', 'hosting-invoices' ), 'default' => __( 'We collect this order and later invoices from your account.', 'hosting-invoices' ) ],
		];
	}

	public function is_available(): bool {
		return parent::is_available() && ( $this->terms )()->is_offered();
	}

	public function needs_setup(): bool {
		return ! ( $this->terms )()->is_offered();
	}

	public function payment_fields(): void {
		parent::payment_fields();
		( $this->fields )()->render( $this );
	}

	/** Before anything is stored; what is wrong is said beside the form. */
	public function validate_fields(): bool {
		try {
			( $this->payments )()->check( self::posted() );
			return true;
		} catch ( FormRefused $refused ) {
			wc_add_notice( $refused->getMessage(), 'error' );
			return false;
		}
	}

	/**
	 * @param int $order_id
	 * @return array{result: string, redirect?: string, message?: string}
	 */
	public function process_payment( $order_id ): array {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return [ 'result' => 'failure' ];
		}
		try {
			( $this->payments )()->pay( $order, self::posted() );
		} catch ( FormRefused $refused ) {
			wc_add_notice( $refused->getMessage(), 'error' );
			return [ 'result' => 'failure', 'message' => $refused->getMessage() ];
		}
		WC()->cart?->empty_cart();
		return [ 'result' => 'success', 'redirect' => $this->get_return_url( $order ) ];
	}

	/** @return array{result: string, redirect: string} */
	public function add_payment_method(): array {
		$redirect = wc_get_endpoint_url( 'payment-methods' );
		try {
			( $this->payments )()->sign( get_current_user_id(), self::posted() );
			return [ 'result' => 'success', 'redirect' => $redirect ];
		} catch ( FormRefused $refused ) {
			wc_add_notice( $refused->getMessage(), 'error' );
			return [ 'result' => '', 'redirect' => wc_get_endpoint_url( 'add-payment-method' ) ];
		}
	}

	/** @return array<mixed> */
	private static function posted(): array {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- WooCommerce has checked it: checkout, pay page, account.
		return $_POST;
	}
}
