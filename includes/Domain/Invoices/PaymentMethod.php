<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

/**
 * How an invoice is meant to be paid, settled at its issue.
 */
enum PaymentMethod: string {
	case transfer     = 'transfer';
	case direct_debit = 'direct_debit';
}
