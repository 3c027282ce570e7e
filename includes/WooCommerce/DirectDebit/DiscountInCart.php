<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * The cart carries the discount exactly while direct debit is the chosen method, whenever it is added up.
 */
final readonly class DiscountInCart {

	/** @param \Closure(): DebitTerms $terms */
	public function __construct( private CustomersMethod $method, private \Closure $terms ) {
	}

	public function register(): void {
		add_action( 'woocommerce_before_calculate_totals', $this->follow_method( ... ), 1 );
		add_filter( 'woocommerce_cart_totals_coupon_label', fn ( mixed $label, mixed $coupon ): mixed => DebitCoupon::is( $coupon ) ? esc_html( $this->label() ) : $label, 10, 2 );
		add_filter( 'woocommerce_cart_totals_coupon_html', static fn ( mixed $html, mixed $coupon, mixed $amount = '' ): mixed => DebitCoupon::is( $coupon ) ? $amount : $html, 10, 3 );
	}

	/** "Discount for direct debit (2%)". */
	public function label(): string {
		/* translators: %s: percentage, such as 2 */
		return sprintf( __( 'Discount for direct debit (%s%%)', 'hosting-invoices' ), str_replace( '.', wc_get_price_decimal_separator(), ( $this->terms )()->discount()->percentage->to_decimal() ) );
	}

	private function follow_method( mixed $cart ): void {
		if ( ! $cart instanceof \WC_Cart ) {
			return;
		}
		$others = array_values( array_diff( $cart->get_applied_coupons(), [ DebitCoupon::CODE ] ) );
		$wanted = $this->method->is_direct_debit() && $this->is_given() ? [ ...$others, DebitCoupon::CODE ] : $others;
		if ( $wanted !== $cart->get_applied_coupons() ) {
			$cart->set_applied_coupons( $wanted );
		}
	}

	private function is_given(): bool {
		$terms = ( $this->terms )();
		return $terms->is_offered() && $terms->gives_discount();
	}
}
