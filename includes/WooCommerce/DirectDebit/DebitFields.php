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
		$order     = is_wc_endpoint_url( 'order-pay' ) ? wc_get_order( absint( get_query_var( 'order-pay' ) ) ) : null;
		$order     = $order instanceof \WC_Order ? $order : null;
		// On the pay page the mandate is the order's customer's, whoever is logged in.
		$reference = $this->references->of( $order?->get_customer_id() ?? get_current_user_id() );
		wc_get_template(
			'checkout/hosting-invoices-mandate.php',
			[
				'id'        => $gateway->id,
				'lines'     => $this->form->lines( $reference ),
				'reference' => $reference,
				'holder'    => self::name( $order ?? WC()->customer ),
			],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}

	private static function name( \WC_Order|\WC_Customer|null $who ): string {
		return null === $who ? '' : trim( $who->get_billing_first_name() . ' ' . $who->get_billing_last_name() );
	}
}
