<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\WooCommerce\Orders\OrderMeta;

/**
 * Keeps the account with which a plan was ordered, and gives it back to an order that lost it.
 *
 * The Checkout block saves what a visitor fills in while she is at it. When such a save arrives while the order is being
 * placed, WooCommerce still takes her for nobody there and writes that over the account it has just made (seen in the
 * browser with WooCommerce 10.2.4, when the last answer and the click come close together). Without an account a plan
 * cannot begin.
 */
final readonly class KeepAccount {

	public function register(): void {
		add_action( 'woocommerce_store_api_checkout_order_processed', $this->keep( ... ), 1 );
		// Before FollowAcceptedOrders.
		add_action( 'woocommerce_after_order_object_save', $this->give_back( ... ), 4 );
	}

	private function keep( mixed $order ): void {
		if ( $order instanceof \WC_Order && $order->get_customer_id() > 0 && 'yes' === $order->get_meta( PlanOrderMeta::HAS_PLANS ) ) {
			$order->update_meta_data( PlanOrderMeta::ACCOUNT, (string) $order->get_customer_id() );
			$order->save_meta_data();
		}
	}

	private function give_back( mixed $order ): void {
		// Once it is an invoice, whose it is is the owner's to change.
		if ( ! $order instanceof \WC_Order || $order->get_customer_id() > 0 || '' !== (string) $order->get_meta( OrderMeta::NUMBER ) ) {
			return;
		}
		$account = (int) $order->get_meta( PlanOrderMeta::ACCOUNT );
		if ( $account > 0 && false !== get_userdata( $account ) ) {
			$order->set_customer_id( $account );
			$order->save();
		}
	}
}
