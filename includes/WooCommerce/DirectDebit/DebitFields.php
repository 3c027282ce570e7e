<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * The form in the classic checkout, on the pay page and in My Account.
 */
final readonly class DebitFields {

	public function __construct( private MandateForm $form, private OfferedReference $references, private DebitScripts $scripts ) {
	}

	public function render( DebitGateway $gateway ): void {
		$this->scripts->enqueue_form();
		if ( is_checkout() && [] !== $gateway->get_tokens() ) {
			$gateway->tokenization_script();
			$gateway->saved_payment_methods();
		}
		$customer  = self::customer();
		$reference = $this->references->of( $customer );
		wc_get_template(
			'checkout/hosting-invoices-mandate.php',
			[
				'id'        => $gateway->id,
				'lines'     => $this->form->lines( $reference ),
				'reference' => $reference,
				'holder'    => self::holder( $customer ),
			],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}

	/** On the pay page the mandate is the order's customer's, whoever is logged in. */
	private static function customer(): int {
		$order = is_wc_endpoint_url( 'order-pay' ) ? wc_get_order( absint( get_query_var( 'order-pay' ) ) ) : null;
		return $order instanceof \WC_Order ? $order->get_customer_id() : get_current_user_id();
	}

	private static function holder( int $customer_id ): string {
		$customer = $customer_id > 0 ? new \WC_Customer( $customer_id ) : WC()->customer;
		return null === $customer ? '' : trim( $customer->get_billing_first_name() . ' ' . $customer->get_billing_last_name() );
	}
}
