<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\OpenAmount;
use HostingInvoices\Domain\Money\Money;

/**
 * Where a customer pays a part-paid invoice, the amount asked is what is open on it.
 *
 * Payment methods ask for the order's total, so there, and only there, the total of an unpaid order of ours is what is
 * open: on the pay page, in the Store API, and where gateways call back through wc-ajax and wc-api. In the admin, in
 * reports and in WooCommerce's REST API an order stays what it was made for.
 */
final class AskOpenAmount {

	/** @var array<int, Money|null> By order, for this request. */
	private array $asked = [];

	/** @param \Closure(): OpenAmount $open Built when an order of ours is paid. */
	public function __construct( private readonly \Closure $open ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_order_get_total', $this->total( ... ), 10, 2 );
		add_filter( 'woocommerce_get_order_item_totals', $this->with_what_was_paid( ... ), 10, 2 );
	}

	private function total( mixed $total, mixed $order ): mixed {
		return $this->less_than_total( $order )?->to_decimal() ?? $total;
	}

	/**
	 * @param array<string, array<string, string>> $rows
	 * @return array<string, array<string, string>>
	 */
	private function with_what_was_paid( array $rows, mixed $order ): array {
		$open = $this->less_than_total( $order );
		if ( null === $open || ! $order instanceof \WC_Order ) {
			return $rows;
		}
		$paid = StoredAmount::to_money( $order->get_total( 'edit' ), $order->get_currency() )->minus( $open );
		$at   = array_search( 'order_total', array_keys( $rows ), true );
		$at   = false === $at ? count( $rows ) : $at;
		return [
			...array_slice( $rows, 0, $at ),
			'hosting_invoices_paid' => [
				'label' => __( 'Paid already:', 'hosting-invoices' ),
				'value' => wc_price( - (float) $paid->to_decimal(), [ 'currency' => $order->get_currency() ] ),
			],
			...array_slice( $rows, $at ),
		];
	}

	/** Null where the order's own total is what is to be shown. */
	private function less_than_total( mixed $order ): ?Money {
		if ( ! OwnOrders::is_invoice( $order ) || ! $order->has_status( [ 'pending', 'failed', 'on-hold' ] ) || ! $this->is_where_customers_pay() ) {
			return null;
		}
		$id = $order->get_id();
		if ( ! array_key_exists( $id, $this->asked ) ) {
			$this->asked[ $id ] = ( $this->open )()->open_of( $id );
		}
		$open  = $this->asked[ $id ];
		$total = StoredAmount::to_money( $order->get_total( 'edit' ), $order->get_currency() );
		return null !== $open && $open->is_positive() && $open->currency === $total->currency && $open->compare( $total ) < 0 ? $open : null;
	}

	private function is_where_customers_pay(): bool {
		global $wp;
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- only which page this is.
		$is_here = isset( $wp->query_vars['order-pay'] ) || isset( $wp->query_vars['wc-api'] ) || isset( $_GET['wc-ajax'] ) || isset( $_GET['wc-api'] )
			|| WC()->is_store_api_request();
		// phpcs:enable
		/**
		 * For a payment method that asks for the order's total at an address of its own.
		 *
		 * @param bool $is_here Whether customers pay in this request.
		 */
		return (bool) apply_filters( 'hosting_invoices_ask_open_amount', $is_here );
	}
}
