<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\IssuedOrder;
use HostingInvoices\Application\Invoices\PlacedOrders;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WooCommerce\Documents\OrderOnPaper;

/**
 * Orders of the shop's own checkout.
 */
final readonly class WooPlacedOrders implements PlacedOrders {

	public function totals( int $order_id ): ?IssuedOrder {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return null;
		}
		$money = static fn ( mixed $amount ): Money => StoredAmount::to_money( is_scalar( $amount ) ? (string) $amount : '', $order->get_currency( 'edit' ) );
		$total = $money( $order->get_total( 'edit' ) );
		$vat   = $money( $order->get_total_tax( 'edit' ) );
		$off   = $money( $order->get_total_discount( ! $order->get_prices_include_tax( 'edit' ) ) );
		return new IssuedOrder( $order_id, $total->minus( $vat ), $off, $vat, $total, OrderOnPaper::of( $order ) );
	}
}
