<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\IssuedOrder;
use HostingInvoices\Application\Invoices\PlacedOrders;

/**
 * Orders of the shop's own checkout.
 */
final readonly class WooPlacedOrders implements PlacedOrders {

	public function totals( int $order_id ): ?IssuedOrder {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return null;
		}
		$money = static fn ( mixed $amount ) => StoredAmount::to_money( $amount, $order->get_currency() );
		$total = $money( $order->get_total( 'edit' ) );
		$vat   = $money( $order->get_total_tax( 'edit' ) );
		$off   = $money( $order->get_total_discount( ! $order->get_prices_include_tax() ) );
		return new IssuedOrder( $order_id, $total->minus( $vat ), $off, $vat, $total );
	}

	public function make_invoice( int $order_id ): void {
		$order = wc_get_order( $order_id );
		if ( $order instanceof \WC_Order ) {
			$order->set_created_via( OwnOrders::INVOICE );
			$order->save();
		}
	}
}
