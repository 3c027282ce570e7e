<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Domain\Money\Money;

/**
 * The discount for direct debit as a coupon that exists in no table, so that WooCommerce spreads it over lines and VAT.
 *
 * Its type is its own: a "percent" coupon rounds down on each line and spreads the rest, we round half a cent up on
 * each. It comes after all other coupons, and takes its percentage off what they left of a line, whatever the shop's
 * setting for coupons in sequence says: it is a discount on what is collected.
 */
final class DebitCoupon {

	/** A customer who types it gets nothing by it: see is_valid(). */
	public const CODE = 'direct-debit';

	private const TYPE = 'hosting_direct_debit';

	/** Other plugins' own types may ask for any place up to here. */
	private const AFTER_ALL_OTHERS = 1000;

	/** @var array<int|string, int> What goes off each line, by its key in cart or order, in the unit of WooCommerce's sums. */
	private array $off = [];

	/** @param \Closure(): DebitTerms $terms */
	public function __construct( private readonly \Closure $terms ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_get_shop_coupon_data', $this->data( ... ), 10, 2 );
		add_filter( 'woocommerce_cart_coupon_types', static fn ( array $types ): array => [ ...$types, self::TYPE ] );
		add_filter( 'woocommerce_coupon_get_items_to_apply', $this->lines( ... ), 10, 2 );
		add_filter( 'woocommerce_coupon_get_apply_quantity', $this->look_at_line( ... ), 10, 4 );
		add_filter( 'woocommerce_coupon_custom_discounts_array', $this->amounts( ... ), 10, 2 );
		add_filter( 'woocommerce_coupon_sort', static fn ( mixed $sort, mixed $coupon ): mixed => self::is( $coupon ) ? self::AFTER_ALL_OTHERS : $sort, 10, 2 );
		add_filter( 'woocommerce_coupon_is_valid', $this->is_valid( ... ), 10, 3 );
		add_filter( 'woocommerce_apply_individual_use_coupon', self::keep( ... ), 10, 3 );
		add_filter( 'woocommerce_order_recalculate_coupons_coupon_object', static fn ( mixed $coupon, mixed $code ): mixed => self::CODE === $code ? new \WC_Coupon( self::CODE ) : $coupon, 10, 2 );
	}

	/** @phpstan-assert-if-true =\WC_Coupon $coupon */
	public static function is( mixed $coupon ): bool {
		return $coupon instanceof \WC_Coupon && self::CODE === $coupon->get_code();
	}

	public static function is_on( \WC_Order $order ): bool {
		return in_array( self::CODE, $order->get_coupon_codes(), true );
	}

	private function data( mixed $data, mixed $code ): mixed {
		if ( ! is_string( $code ) || self::CODE !== wc_format_coupon_code( $code ) ) {
			return $data;
		}
		// Only once there is such a coupon: nobody should find the type in the list for new ones.
		add_filter( 'woocommerce_coupon_discount_types', [ self::class, 'with_type' ] );
		return [ 'discount_type' => self::TYPE, 'amount' => ( $this->terms )()->discount()->percentage->to_decimal() ];
	}

	/**
	 * @param array<string, string> $types
	 * @return array<string, string>
	 */
	public static function with_type( array $types ): array {
		return [ ...$types, self::TYPE => __( 'Discount for direct debit', 'hosting-invoices' ) ];
	}

	/**
	 * Every line of products, since all of them are collected; not shipping and fees.
	 *
	 * @param array<object> $lines
	 * @return array<object>
	 */
	private function lines( array $lines, mixed $coupon ): array {
		if ( ! self::is( $coupon ) ) {
			return $lines;
		}
		$this->off = [];
		/**
		 * Leaves a line out of the discount for direct debit.
		 *
		 * @param bool   $is_in
		 * @param object $line  WooCommerce's: `product`, `quantity`, `price`, and `object`, the line of the cart or of the order.
		 */
		return array_filter( $lines, static fn ( object $line ): bool => (bool) apply_filters( 'hosting_invoices_debit_discount_on_line', true, $line ) );
	}

	/** The one hook that sees line, coupon and what other coupons left; the quantity stays as it is. */
	private function look_at_line( mixed $quantity, mixed $line, mixed $coupon, mixed $discounts = null ): mixed {
		if ( self::is( $coupon ) && $discounts instanceof \WC_Discounts && is_object( $line ) && isset( $line->key, $line->price ) && $line->price > 0 ) {
			$left                     = Money::of_minor( (int) $discounts->get_discounted_price_in_cents( $line ) );
			$this->off[ $line->key ] = ( $this->terms )()->discount()->on_line( $left )->minor;
		}
		return $quantity;
	}

	/**
	 * @param array<int|string, int|float> $amounts By line.
	 * @return array<int|string, int|float>
	 */
	private function amounts( array $amounts, mixed $coupon ): array {
		if ( ! self::is( $coupon ) ) {
			return $amounts;
		}
		foreach ( array_keys( $amounts ) as $key ) {
			$amounts[ $key ] = $this->off[ $key ] ?? 0;
		}
		return $amounts;
	}

	/** Typed by a customer it is not valid; put there by us it stays so, until we take it away. */
	private function is_valid( mixed $is_valid, mixed $coupon, mixed $discounts = null ): mixed {
		if ( ! self::is( $coupon ) ) {
			return $is_valid;
		}
		$on = $discounts instanceof \WC_Discounts ? $discounts->get_object() : null;
		return $on instanceof \WC_Order || in_array( self::CODE, WC()->cart?->get_applied_coupons() ?? [], true );
	}

	/**
	 * "Individual use only" is about coupons; how somebody pays is another matter.
	 *
	 * @param array<string> $kept
	 * @param array<string> $applied
	 * @return array<string>
	 */
	private static function keep( array $kept, mixed $coupon, array $applied ): array {
		return in_array( self::CODE, $applied, true ) ? [ ...$kept, self::CODE ] : $kept;
	}
}
