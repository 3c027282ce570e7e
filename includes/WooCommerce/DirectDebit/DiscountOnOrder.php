<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\WooCommerce\Orders\OwnOrders;

/**
 * An order carries the discount exactly while it is to be paid by direct debit; an issued invoice is never touched.
 *
 * From the cart it comes right; this is the last word before payment, and the only one where no cart is involved.
 */
final readonly class DiscountOnOrder {

	/** Before anything is made of the order. */
	private const FIRST = 1;

	/** @param \Closure(): DebitTerms $terms */
	public function __construct( private \Closure $terms ) {
	}

	public function register(): void {
		add_action( 'woocommerce_store_api_checkout_order_processed', fn ( mixed $order ) => $this->settle( $order ), self::FIRST );
		add_action( 'woocommerce_checkout_order_processed', fn ( mixed $id, mixed $posted, mixed $order = null ) => $this->settle( $order ), self::FIRST, 3 );
		add_action( 'woocommerce_store_api_checkout_update_order_from_request', $this->on_pay_page_of_store_api( ... ), 10, 2 );
		add_action( 'woocommerce_before_pay_action', $this->on_pay_page( ... ), self::FIRST );
		add_action( 'before_woocommerce_pay_form', $this->opened( ... ), self::FIRST );
		add_filter( 'woocommerce_get_order_item_totals', DiscountRows::of( ... ), 10, 3 );
	}

	/** @param string|null $method Null = as it stands on the order. */
	private function settle( mixed $order, ?string $method = null ): void {
		if ( ! $order instanceof \WC_Order || OwnOrders::has( $order ) ) {
			return;
		}
		$wanted = DebitGateway::ID === ( $method ?? $order->get_payment_method() ) && $this->is_given();
		if ( $wanted && ! DebitCoupon::is_on( $order ) ) {
			$order->apply_coupon( DebitCoupon::CODE );
		} elseif ( ! $wanted && DebitCoupon::is_on( $order ) ) {
			$order->remove_coupon( DebitCoupon::CODE );
		}
	}

	private function is_given(): bool {
		$terms = ( $this->terms )();
		return $terms->is_offered() && $terms->gives_discount();
	}

	/** Of a cart the cart has decided already. */
	private function on_pay_page_of_store_api( mixed $order, mixed $request ): void {
		if ( $request instanceof \WP_REST_Request && 1 === preg_match( '#^/wc/store(/v1)?/checkout/[0-9]+#', $request->get_route() ) ) {
			$this->settle( $order );
		}
	}

	private function on_pay_page( mixed $order ): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- WooCommerce has checked it before this action.
		$method = isset( $_POST['payment_method'] ) && is_string( $_POST['payment_method'] ) ? sanitize_text_field( wp_unslash( $_POST['payment_method'] ) ) : '';
		$this->settle( $order, $method );
	}

	/** A mandate that was not signed last time has left its discount behind. */
	private function opened( mixed $order ): void {
		$this->settle( $order, '' );
	}
}
