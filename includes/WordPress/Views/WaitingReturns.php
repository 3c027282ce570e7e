<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Domain\DirectDebit\ReturnReason;

/**
 * Debits that came back by a fault of ours and that nobody mended yet.
 */
final class WaitingReturns {

	/** To be filled with values(). */
	public const COUNT = "SELECT COUNT(*) FROM {invoices} i JOIN {debits} d ON d.invoice_id = i.id
		WHERE i.state = 'open' AND i.debit_under_way = 1 AND d.state = 'returned' AND d.return_reason NOT IN (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
		AND NOT EXISTS (SELECT 1 FROM {debits} x WHERE x.invoice_id = d.invoice_id AND x.attempt > d.attempt)";

	/** @return list<string> */
	public static function values(): array {
		return ReturnReason::no_fault_of_ours();
	}
}
