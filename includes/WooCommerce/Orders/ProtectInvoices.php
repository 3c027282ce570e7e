<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * An order that is an invoice stays as it was issued, stays payable, and is never cancelled for being unpaid.
 */
final readonly class ProtectInvoices {

	/** Mails of WooCommerce that would say again what ours say. */
	private const NOT_SENT = [ 'new_order', 'customer_invoice', 'customer_on_hold_order', 'customer_processing_order', 'customer_completed_order', 'cancelled_order', 'failed_order', 'customer_failed_order' ];

	public function register(): void {
		add_filter( 'woocommerce_cancel_unpaid_order', static fn ( bool $cancel, mixed $order ): bool => $cancel && ! OwnOrders::has( $order ), 10, 2 );
		add_filter( 'wc_order_is_editable', static fn ( bool $editable, mixed $order ): bool => $editable && ! OwnOrders::has( $order ), 10, 2 );
		add_filter( 'woocommerce_valid_order_statuses_for_payment', $this->payable( ... ), 10, 2 );
		add_filter( 'woocommerce_payment_complete_order_status', static fn ( string $status, int $id, mixed $order ): string => OwnOrders::has( $order ) ? 'completed' : $status, 10, 3 );
		foreach ( self::NOT_SENT as $email ) {
			add_filter( "woocommerce_email_enabled_$email", static fn ( bool $enabled, mixed $order ): bool => $enabled && ! OwnOrders::has( $order ), 10, 2 );
		}
	}

	/**
	 * Choosing bank transfer on the pay page puts an order on hold: it can be paid all the same.
	 *
	 * @param array<string> $statuses
	 * @return array<string>
	 */
	private function payable( array $statuses, mixed $order ): array {
		return OwnOrders::has( $order ) ? [ ...$statuses, 'on-hold' ] : $statuses;
	}
}
