<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Wherever WooCommerce shows an order of ours, it is called by its invoice number and says what it is for and until when.
 *
 * All of it stands in the meta of the order and its lines, which WooCommerce has read already.
 */
final readonly class InvoiceOnPages {

	private const DUE_COLUMN = 'hosting-invoices-due';

	public function register(): void {
		add_filter( 'woocommerce_order_number', $this->number( ... ), 10, 2 );
		add_filter( 'woocommerce_order_table_search_query_meta_keys', static fn ( array $keys ): array => [ ...$keys, OrderMeta::NUMBER ] );
		add_filter( 'woocommerce_shop_order_search_fields', static fn ( array $keys ): array => [ ...$keys, OrderMeta::NUMBER ] );
		add_filter( 'woocommerce_order_item_get_formatted_meta_data', $this->with_period( ... ), 10, 2 );
		add_action( 'before_woocommerce_pay_form', $this->head_of_pay_page( ... ) );
		add_filter( 'woocommerce_my_account_my_orders_columns', $this->with_due_column( ... ) );
		add_action( 'woocommerce_my_account_my_orders_column_' . self::DUE_COLUMN, $this->due_cell( ... ) );
	}

	private function number( mixed $number, mixed $order ): mixed {
		$invoice = OwnOrders::is_invoice( $order ) ? $order->get_meta( OrderMeta::NUMBER ) : '';
		return is_string( $invoice ) && '' !== $invoice ? $invoice : $number;
	}

	/**
	 * @param array<int|string, object> $formatted
	 * @return array<int|string, object>
	 */
	private function with_period( array $formatted, mixed $item ): array {
		if ( ! $item instanceof \WC_Order_Item_Product || ! $item->meta_exists( OrderMeta::PERIOD_FIRST ) ) {
			return $formatted;
		}
		/* translators: 1: first day of a period, 2: its last day */
		$period = sprintf( __( '%1$s to %2$s', 'hosting-invoices' ), DateInWords::of( $item->get_meta( OrderMeta::PERIOD_FIRST ) ), DateInWords::of( $item->get_meta( OrderMeta::PERIOD_LAST ) ) );
		return [
			...$formatted,
			(object) [
				'key'           => 'hosting-invoices-period',
				'value'         => $period,
				'display_key'   => __( 'Period', 'hosting-invoices' ),
				'display_value' => wpautop( esc_html( $period ) ),
			],
		];
	}

	private function head_of_pay_page( mixed $order ): void {
		if ( ! OwnOrders::is_invoice( $order ) ) {
			return;
		}
		printf(
			'<p class="hosting-invoices-due">%s</p>',
			esc_html(
				sprintf(
					/* translators: 1: invoice number, 2: last day on which paying is on time */
					__( 'Invoice %1$s, to be paid by %2$s at the latest.', 'hosting-invoices' ),
					$order->get_order_number(),
					DateInWords::of( $order->get_meta( OrderMeta::DUE_ON ) )
				)
			)
		);
	}

	/**
	 * @param array<string, string> $columns
	 * @return array<string, string>
	 */
	private function with_due_column( array $columns ): array {
		$at = array_search( 'order-date', array_keys( $columns ), true );
		$at = false === $at ? count( $columns ) : $at + 1;
		return [
			...array_slice( $columns, 0, $at ),
			self::DUE_COLUMN => __( 'Pay by', 'hosting-invoices' ),
			...array_slice( $columns, $at ),
		];
	}

	private function due_cell( mixed $order ): void {
		echo esc_html( OwnOrders::is_invoice( $order ) ? DateInWords::of( $order->get_meta( OrderMeta::DUE_ON ) ) : '–' );
	}
}
