<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Invoices\Invoice;

/**
 * Word to the owner herself.
 */
interface OwnerMail {

	/**
	 * A debit came back, and not by the customer's doing.
	 *
	 * @param string $key Unique to this alert.
	 * @throws \HostingInvoices\Application\Messages\MailRefused
	 */
	public function debit_needs_repair( string $key, Invoice $invoice, string $customer, string $reason ): void;
}
