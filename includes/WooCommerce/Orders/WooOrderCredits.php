<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\OrderNotChanged;
use HostingInvoices\Application\PayBacks\OrderCredits;
use HostingInvoices\Domain\Money\Money;

/**
 * A refund of WooCommerce for days of a subscription that will not be used, with the VAT of the line that charged them.
 */
final readonly class WooOrderCredits implements OrderCredits {

	private const MAILS = [ 'customer_partially_refunded_order', 'customer_refunded_order' ];

	public function take_back( int $order_id, int $subscription_id, Money $amount, string $label ): Money {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			throw OrderNotChanged::gone( $order_id );
		}
		[ $lines, $sum ] = $this->lines( $order, $subscription_id, $amount );
		$left            = StoredAmount::to_money( wc_format_decimal( $order->get_remaining_refund_amount(), wc_get_price_decimals() ), $amount->currency );
		$gross           = Money::min( $sum, $left );
		if ( $gross->is_positive() ) {
			$this->refund( $order, $gross->equals( $sum ) ? $lines : [], $gross, $label );
		}
		return $gross;
	}

	/**
	 * The part of the line of the subscription, net and VAT.
	 *
	 * @return array{array<int, array<string, mixed>>, Money}
	 */
	private function lines( \WC_Order $order, int $subscription_id, Money $amount ): array {
		foreach ( $order->get_items() as $id => $item ) {
			if ( ! $item instanceof \WC_Order_Item_Product || (int) self::text( $item->get_meta( OrderMeta::SUBSCRIPTION_ID ) ) !== $subscription_id || (float) $item->get_total( 'edit' ) <= 0 ) {
				continue;
			}
			$net    = (float) $item->get_total( 'edit' );
			$vat    = (float) $item->get_total_tax( 'edit' );
			$priced = $order->get_prices_include_tax( 'edit' ) ? $net + $vat : $net;
			$part   = static fn ( mixed $of ): Money => StoredAmount::to_money( wc_format_decimal( (float) self::text( $of ) * (float) $amount->to_decimal() / $priced, wc_get_price_decimals() ), $amount->currency );
			$taxes  = array_map( $part, array_filter( $item->get_taxes( 'edit' )['total'] ?? [], 'is_numeric' ) );
			$sum    = array_reduce( $taxes, static fn ( Money $all, Money $tax ): Money => $all->plus( $tax ), $part( $net ) );
			return [ [ $id => [ 'qty' => 0, 'refund_total' => $part( $net )->to_decimal(), 'refund_tax' => array_map( static fn ( Money $tax ): string => $tax->to_decimal(), $taxes ) ] ], $sum ];
		}
		return [ [], $amount ];
	}

	/** @param array<int, array<string, mixed>> $lines */
	private function refund( \WC_Order $order, array $lines, Money $amount, string $reason ): void {
		$no = static fn (): bool => false;
		foreach ( self::MAILS as $mail ) {
			add_filter( "woocommerce_email_enabled_$mail", $no, PHP_INT_MAX );
		}
		try {
			$refund = wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => $amount->to_decimal(), 'reason' => $reason, 'line_items' => $lines, 'refund_payment' => false, 'restock_items' => false ] );
		} finally {
			foreach ( self::MAILS as $mail ) {
				remove_filter( "woocommerce_email_enabled_$mail", $no, PHP_INT_MAX );
			}
		}
		if ( is_wp_error( $refund ) ) {
			throw OrderNotChanged::order( $order->get_id(), $refund->get_error_message() );
		}
	}

	private static function text( mixed $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}
}
