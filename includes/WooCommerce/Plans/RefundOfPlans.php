<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Invoices\OrderNotChanged;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WooCommerce\Orders\OrderMeta;
use HostingInvoices\WooCommerce\Orders\StoredAmount;

/**
 * A refund of WooCommerce for the plans on an order, line by line with their VAT: the credit note follows it. The money
 * itself goes back by the owner's hand.
 */
final readonly class RefundOfPlans {

	private const MAILS = [ 'customer_partially_refunded_order', 'customer_refunded_order' ];

	/**
	 * @param \Closure( Money, Period ): Money $given_back Of an amount on a line of a plan, for its first period.
	 * @throws OrderNotChanged
	 */
	public function make( \WC_Order $order, \Closure $given_back, string $reason ): Money {
		$currency = $order->get_currency( 'edit' );
		$sum      = Money::zero( $currency );
		$lines    = [];
		foreach ( $order->get_items( [ 'line_item', 'fee' ] ) as $id => $item ) {
			$is_set_up = $item instanceof \WC_Order_Item_Fee && ( '' !== (string) $item->get_meta( PlanOrderMeta::SET_UP ) || '' !== (string) $item->get_meta( PlanOrderMeta::DEPOSIT ) );
			if ( ! $is_set_up && ! PlanOrderMeta::is_plan( $item ) ) {
				continue;
			}
			$period       = $is_set_up ? null : self::period( $item );
			$part         = static fn ( mixed $amount ): Money => null === $period ? self::money( $amount, $currency ) : $given_back( self::money( $amount, $currency ), $period );
			$net          = $part( $item->get_total( 'edit' ) );
			$taxes        = array_map( $part, array_filter( $item->get_taxes( 'edit' )['total'] ?? [], 'is_numeric' ) );
			$lines[ $id ] = [ 'qty' => 0, 'refund_total' => $net->to_decimal(), 'refund_tax' => array_map( static fn ( Money $tax ): string => $tax->to_decimal(), $taxes ) ];
			$sum          = array_reduce( $taxes, static fn ( Money $all, Money $tax ): Money => $all->plus( $tax ), $sum->plus( $net ) );
		}
		return $this->refund( $order, $lines, Money::min( $sum, self::money( $order->get_remaining_refund_amount(), $currency ) ), $reason );
	}

	/** @param array<int, array<string, mixed>> $lines */
	private function refund( \WC_Order $order, array $lines, Money $amount, string $reason ): Money {
		if ( ! $amount->is_positive() ) {
			return $amount;
		}
		$refund = self::quietly( static fn () => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => $amount->to_decimal(), 'reason' => $reason, 'line_items' => $lines, 'refund_payment' => false, 'restock_items' => false ] ) );
		if ( is_wp_error( $refund ) ) {
			throw OrderNotChanged::order( $order->get_id(), $refund->get_error_message() );
		}
		/* translators: %s: amount of money */
		$order->add_order_note( sprintf( __( 'The consumer withdrew. %s was taken back: what was paid of it has to be paid back within 14 days, and the hosting can be taken down.', 'hosting-invoices' ), PlanWords::plain( wc_price( (float) $amount->to_decimal(), [ 'currency' => $amount->currency ] ) ) ) );
		return $amount;
	}

	/** We confirm the withdrawal ourselves, after it is written down. */
	private static function quietly( \Closure $refund ): mixed {
		$no = static fn (): bool => false;
		foreach ( self::MAILS as $mail ) {
			add_filter( "woocommerce_email_enabled_$mail", $no, PHP_INT_MAX );
		}
		try {
			return $refund();
		} finally {
			foreach ( self::MAILS as $mail ) {
				remove_filter( "woocommerce_email_enabled_$mail", $no, PHP_INT_MAX );
			}
		}
	}

	private static function period( \WC_Order_Item $item ): Period {
		return Period::of( CivilDate::parse( (string) $item->get_meta( OrderMeta::PERIOD_FIRST ) ), CivilDate::parse( (string) $item->get_meta( OrderMeta::PERIOD_LAST ) ) );
	}

	private static function money( mixed $amount, string $currency ): Money {
		return StoredAmount::to_money( is_scalar( $amount ) ? wc_format_decimal( (string) $amount, wc_get_price_decimals() ) : '0', $currency );
	}
}
