<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * Names the discount for direct debit in the totals of an order: on its pages and in WooCommerce's e-mails.
 */
final readonly class DiscountRows {

	/**
	 * @param array<string, array<string, string>> $rows
	 * @param string                               $tax_display `excl` or `incl`; empty = as the shop shows prices.
	 * @return array<string, array<string, string>>
	 */
	public static function of( array $rows, mixed $order, mixed $tax_display = '' ): array {
		if ( ! $order instanceof \WC_Order || ! isset( $rows['discount'] ) ) {
			return $rows;
		}
		$coupons = array_filter( $order->get_items( 'coupon' ), static fn ( mixed $item ): bool => $item instanceof \WC_Order_Item_Coupon );
		$ours    = array_filter( $coupons, static fn ( \WC_Order_Item_Coupon $item ): bool => DebitCoupon::CODE === $item->get_code() );
		if ( [] === $ours ) {
			return $rows;
		}
		$row = [ 'type' => 'discount', 'label' => __( 'Discount for direct debit:', 'hosting-invoices' ) ];
		if ( count( $coupons ) === count( $ours ) ) {
			return [ ...$rows, 'discount' => [ ...$rows['discount'], ...$row ] ];
		}
		$with_vat = 'excl' !== ( $tax_display ?: get_option( 'woocommerce_tax_display_cart' ) );
		$amount   = array_sum( array_map( static fn ( \WC_Order_Item_Coupon $item ): float => (float) $item->get_discount() + ( $with_vat ? (float) $item->get_discount_tax() : 0 ), $ours ) );
		$price    = static fn ( float $of ): string => '-' . wc_price( $of, [ 'currency' => $order->get_currency() ] );
		$at       = (int) array_search( 'discount', array_keys( $rows ), true );
		return [
			...array_slice( $rows, 0, $at ),
			'discount'                  => [ ...$rows['discount'], 'value' => $price( $order->get_total_discount( ! $with_vat ) - $amount ) ],
			'hosting_invoices_discount' => [ ...$row, 'value' => $price( $amount ) ],
			...array_slice( $rows, $at + 1 ),
		];
	}
}
