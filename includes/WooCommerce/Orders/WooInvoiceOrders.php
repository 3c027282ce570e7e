<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use Automattic\WooCommerce\Utilities\OrderUtil;
use HostingInvoices\Application\Invoices\InvoiceDraft;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\IssuedOrder;
use HostingInvoices\Application\Invoices\OrderFacts;
use HostingInvoices\Application\Invoices\OrderNotMade;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * The payable documents as WooCommerce orders; how few statements that takes is in docs/decisions/one-save.md.
 */
final readonly class WooInvoiceOrders implements InvoiceOrders {

	public function __construct(
		private OrderMaker $maker,
		private OrderPayments $payments,
		private OrderTables $tables,
		private OrderCaches $caches,
	) {
	}

	public function make( InvoiceDraft $draft ): IssuedOrder {
		return $this->maker->invoice( $draft );
	}

	public function stamp( int $order_id, string $number, CivilDate $due_on ): void {
		$metas   = [ [ OrderMeta::NUMBER, $number ], [ OrderMeta::DUE_ON, $due_on->to_string() ] ];
		$is_done = $this->may_write_directly()
			? $this->tables->add_metas( $order_id, ...$metas )
			: $this->stamp_by_woocommerce( $order_id, $metas );
		$this->caches->forget( $order_id );
		if ( ! $is_done ) {
			throw OrderNotMade::without_number( $order_id, $number );
		}
	}

	public function make_costs_order( int $customer_id, Money $amount, string $label, \DateTimeImmutable $at ): int {
		return $this->maker->costs( $customer_id, $amount, $label, $at );
	}

	public function mark_paid( int $order_id, string $reference, \DateTimeImmutable $at ): void {
		$this->payments->mark_paid( $order_id, $reference, $at );
	}

	public function reopen( int $order_id, string $reason ): void {
		$this->payments->reopen( $order_id, $reason );
	}

	public function find( int $order_id ): ?OrderFacts {
		return $this->tables->facts( $order_id );
	}

	public function pay_url( int $order_id ): string {
		$order = wc_get_order( $order_id );
		return $order instanceof \WC_Order ? $order->get_checkout_payment_url() : '';
	}

	/**
	 * Only into WooCommerce's own tables, where they are all there is of an order, and nobody listens to what
	 * WooCommerce would have told.
	 */
	private function may_write_directly(): bool {
		return OrderUtil::custom_orders_table_usage_is_enabled()
			&& 'yes' !== get_option( 'woocommerce_custom_orders_table_data_sync_enabled' )
			&& ! has_action( 'added_order_meta' );
	}

	/** @param list<array{string, string}> $metas */
	private function stamp_by_woocommerce( int $order_id, array $metas ): bool {
		$this->caches->forget( $order_id );
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return false;
		}
		foreach ( $metas as [ $key, $value ] ) {
			$order->update_meta_data( $key, $value );
		}
		$order->save_meta_data();
		return [] === array_filter( $order->get_meta_data(), static fn ( \WC_Meta_Data $meta ): bool => empty( $meta->id ) );
	}
}
