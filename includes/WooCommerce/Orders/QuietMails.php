<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Which of WooCommerce's own mails go out for orders that we made; one that a customer placed is confirmed as any other.
 *
 * Kept: "completed", the one receipt of who pays on the pay page; "on hold", which holds the bank account of who chose
 * bank transfer there; "refunded"; a note that the owner writes. Money that the owner or a direct debit brings in is
 * booked without a receipt, see OrderPayments. All else would say again what our own messages say, or tells the owner
 * of a "new order" that he made himself.
 */
final readonly class QuietMails {

	private const NOT_SENT = [
		'new_order',
		'cancelled_order',
		'failed_order',
		'customer_processing_order',
		'customer_failed_order',
		'customer_cancelled_order',
	];

	public function register(): void {
		foreach ( self::NOT_SENT as $email ) {
			add_filter( "woocommerce_email_enabled_$email", static fn ( mixed $is_enabled, mixed $order = null ): mixed => OwnOrders::is_made_here( $order ) ? false : $is_enabled, PHP_INT_MAX, 2 );
		}
	}
}
