<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * The states of an order that make a difference to an invoice.
 */
enum OrderState: string {
	/** pending, failed, on-hold, checkout-draft, or any status that WooCommerce does not count as paid */
	case payable = 'payable';
	/** processing, completed, and every status of wc_get_is_paid_statuses() */
	case paid = 'paid';
	case refunded = 'refunded';
	/** cancelled, or in the bin */
	case cancelled = 'cancelled';
}
