<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * Links in messages that need no login: they cannot be guessed, they expire, and each opens one thing.
 */
interface CustomerLinks {

	/** Where the customer signs a mandate for direct debit. */
	public function mandate( int $customer_id ): string;

	/** Where a consumer withdraws from what was ordered. */
	public function withdrawal( int $order_id ): string;

	/** Where anybody with the link pays this order, and nothing else. */
	public function pay( int $order_id ): string;

	public function feedback( int $feedback_id ): string;

	public function no_offers( int $customer_id ): string;
}
