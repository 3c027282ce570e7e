<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Acceptance\Decided;
use HostingInvoices\Application\Invoices\OrderNotChanged;
use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Application\Plans\PlanLine;
use HostingInvoices\Application\Plans\PlanOrder;
use HostingInvoices\Application\Plans\PlanOrders;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\WooCommerce\Orders\OrderMeta;
use HostingInvoices\WooCommerce\Orders\StoredAmount;

/**
 * Orders of the shop's checkout, read for the plans on them. What was agreed stands in their meta since the order.
 */
final readonly class WooPlanOrders implements PlanOrders {

	public function __construct( private RefundOfPlans $refunds ) {
	}

	public function find( int $order_id ): ?PlanOrder {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return null;
		}
		$accepted = $order->get_meta( PlanOrderMeta::TERMS_ACCEPTED_AT );
		return new PlanOrder(
			$order_id,
			$order->get_customer_id( 'edit' ),
			CustomerType::tryFrom( self::text( $order->get_meta( PlanOrderMeta::CUSTOMER_TYPE ) ) ) ?? CustomerType::consumer,
			Channel::tryFrom( self::text( $order->get_meta( PlanOrderMeta::CHANNEL ) ) ),
			array_values( array_filter( array_map( fn ( mixed $item ): ?PlanLine => $this->plan( $order, $item ), $order->get_items() ) ) ),
			$this->others( $order ),
			is_string( $accepted ) && '' !== $accepted ? new \DateTimeImmutable( $accepted ) : null,
			'yes' === $order->get_meta( PlanOrderMeta::BEGINS_AT_ONCE ),
			self::acceptance( $order ),
			'yes' === $order->get_meta( PlanOrderMeta::IN_ADVANCE ) && ! $order->is_paid(),
		);
	}

	public function began( int $order_id, int $line_id, int $subscription_id, Period $period ): void {
		wc_update_order_item_meta( $line_id, OrderMeta::SUBSCRIPTION_ID, (string) $subscription_id );
		wc_update_order_item_meta( $line_id, OrderMeta::PERIOD_FIRST, $period->first->to_string() );
		wc_update_order_item_meta( $line_id, OrderMeta::PERIOD_LAST, $period->last->to_string() );
	}

	public function take_back( int $order_id, \Closure $given_back, string $reason ): Money {
		$order = wc_get_order( $order_id );
		return $order instanceof \WC_Order ? $this->refunds->make( $order, $given_back, $reason ) : throw OrderNotChanged::gone( $order_id );
	}

	private function plan( \WC_Order $order, mixed $item ): ?PlanLine {
		if ( ! PlanOrderMeta::is_plan( $item ) ) {
			return null;
		}
		$currency         = $order->get_currency( 'edit' );
		[ $amount, $off ] = self::amount_and_discount( $order, $item );
		return new PlanLine(
			$item->get_id(),
			$item->get_product_id(),
			$item->get_name( 'edit' ),
			(int) $item->get_quantity(),
			Interval::of_months( (int) self::text( $item->get_meta( PlanOrderMeta::EVERY ) ) ),
			Money::from_decimal( self::text( $item->get_meta( PlanOrderMeta::PRICE ) ), $currency ),
			$amount,
			$off,
			'none' === $item->get_tax_status() ? '0' : $item->get_tax_class( 'edit' ),
			(int) self::text( $item->get_meta( PlanOrderMeta::NOTICE_MONTHS ) ),
			new Terms( self::text( $item->get_meta( PlanOrderMeta::TERMS ) ), self::text( $item->get_meta( PlanOrderMeta::TERMS_VERSION ) ) ),
			'' === self::text( $item->get_meta( PlanOrderMeta::DEPOSIT ) ) ? null : Money::from_decimal( self::text( $item->get_meta( PlanOrderMeta::DEPOSIT ) ), $currency ),
		);
	}

	private static function acceptance( \WC_Order $order ): ?Decided {
		$kept = json_decode( self::text( $order->get_meta( PlanOrderMeta::ACCEPTANCE ) ), true );
		return is_array( $kept ) ? Decided::from_array( $kept ) : null;
	}

	/** Nobody is left with an order that leads nowhere: it is cancelled, and the customer is told why. */
	public function refuse( int $order_id, string $words ): void {
		$order = wc_get_order( $order_id );
		if ( $order instanceof \WC_Order && ! $order->has_status( [ 'cancelled', 'refunded' ] ) ) {
			$order->add_order_note( $words, 1 );
			$order->update_status( 'cancelled' );
		}
	}

	/** @return list<OtherLine> */
	private function others( \WC_Order $order ): array {
		$lines = [];
		foreach ( $order->get_items( [ 'line_item', 'fee', 'shipping' ] ) as $item ) {
			if ( ! PlanOrderMeta::is_plan( $item ) ) {
				$lines[] = new OtherLine( wp_strip_all_tags( $item->get_name( 'edit' ) ), max( 1, (int) $item->get_quantity() ), ...self::amount_and_discount( $order, $item ) );
			}
		}
		return $lines;
	}

	/**
	 * As the shop prices: with VAT where prices are entered with it.
	 *
	 * @return array{Money, Money}
	 */
	private static function amount_and_discount( \WC_Order $order, \WC_Order_Item $item ): array {
		$currency = $order->get_currency( 'edit' );
		$with_vat = $order->get_prices_include_tax( 'edit' );
		$sum      = static fn ( mixed $net, mixed $vat ): Money => StoredAmount::to_money( wc_format_decimal( (float) self::text( $net ) + ( $with_vat ? (float) self::text( $vat ) : 0.0 ), wc_get_rounding_precision() ), $currency );
		if ( $item instanceof \WC_Order_Item_Product ) {
			$before = $sum( $item->get_subtotal( 'edit' ), $item->get_subtotal_tax( 'edit' ) );
			return [ $before, $before->minus( $sum( $item->get_total( 'edit' ), $item->get_total_tax( 'edit' ) ) ) ];
		}
		$total = $item instanceof \WC_Order_Item_Fee || $item instanceof \WC_Order_Item_Shipping ? $sum( $item->get_total( 'edit' ), $item->get_total_tax( 'edit' ) ) : Money::zero( $currency );
		return [ $total, Money::zero( $currency ) ];
	}

	private static function text( mixed $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}
}
