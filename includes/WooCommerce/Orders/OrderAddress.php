<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * The addresses of a customer, as they go on an order.
 */
final readonly class OrderAddress {

	public function __construct( private \WC_Customer $customer ) {
	}

	public function put_on( \WC_Order $order ): void {
		$billing = [ ...$this->customer->get_billing(), 'email' => $this->email() ];
		if ( '' === $billing['first_name'] . $billing['last_name'] . $billing['company'] ) {
			$billing['first_name'] = $this->customer->get_first_name();
			$billing['last_name']  = $this->customer->get_last_name();
		}
		if ( '' === $billing['first_name'] . $billing['last_name'] . $billing['company'] ) {
			$billing['last_name'] = $this->customer->get_display_name();
		}
		$order->set_address( $billing, 'billing' );
		$order->set_address( $this->customer->get_shipping(), 'shipping' );
	}

	private function email(): string {
		$billing = $this->customer->get_billing_email();
		return '' !== $billing ? $billing : $this->customer->get_email();
	}
}
