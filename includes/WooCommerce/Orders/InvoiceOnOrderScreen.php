<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\InvoiceOfOrder;

/**
 * A box on the order screen that says what this order is and why it cannot be edited, with the way to the invoice.
 */
final readonly class InvoiceOnOrderScreen {

	/** @param \Closure(): InvoiceOfOrder $invoices Built on the screen of an order of ours. */
	public function __construct( private \Closure $invoices ) {
	}

	public function register(): void {
		add_action( 'add_meta_boxes', $this->add( ... ), 10, 2 );
	}

	/** @param mixed $subject The order, or its post where orders are posts. */
	private function add( mixed $screen, mixed $subject = null ): void {
		$order = $subject instanceof \WP_Post && 'shop_order' === $subject->post_type ? wc_get_order( $subject->ID ) : $subject;
		if ( is_string( $screen ) && OwnOrders::has( $order ) ) {
			add_meta_box( 'hosting-invoices', __( 'Hosting invoice', 'hosting-invoices' ), fn () => $this->show( $order ), $screen, 'side', 'high' );
		}
	}

	private function show( \WC_Order $order ): void {
		if ( ! OwnOrders::is_invoice( $order ) ) {
			printf( '<p>%s</p>', esc_html__( 'This order claims collection costs. It belongs to the invoices named on it and cannot be edited.', 'hosting-invoices' ) );
			return;
		}
		$invoice = ( $this->invoices )()->invoice_of( $order->get_id() );
		if ( '' !== (string) $order->get_meta( OrderMeta::NUMBER ) ) {
			/* translators: 1: invoice number, 2: last day on which paying is on time */
			$sentence = sprintf( __( 'Invoice %1$s, to be paid by %2$s at the latest.', 'hosting-invoices' ), $order->get_order_number(), DateInWords::of( $order->get_meta( OrderMeta::DUE_ON ) ) );
			printf( '<p><strong>%s</strong></p>', esc_html( $sentence ) );
		}
		printf( '<p>%s</p>', esc_html__( 'An invoice stays as it was issued, so its lines cannot be edited. Was it wrong? Cancel or refund this order; the invoice follows.', 'hosting-invoices' ) );
		if ( null !== $invoice ) {
			$url = add_query_arg( [ 'page' => 'hosting-invoices', 'view' => "/invoices/$invoice" ], admin_url( 'admin.php' ) );
			printf( '<p><a class="button" href="%s">%s</a></p>', esc_url( $url ), esc_html__( 'Open the invoice', 'hosting-invoices' ) );
		}
	}
}
