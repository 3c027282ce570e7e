<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

/**
 * How an invoice stands; late and collecting are read from dates and debits, not stored.
 */
enum InvoiceState: string {
	case open      = 'open';
	case paid      = 'paid';
	/** its order was cancelled, refunded in full, or is gone */
	case cancelled = 'cancelled';
}
