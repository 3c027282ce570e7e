<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * The issued invoices and what was paid of them.
 */
interface InvoiceRepository {

	/**
	 * Writes the invoice and its charges. A period that is charged already fails: nothing is written then.
	 *
	 * @param Invoice         $invoice Id and number are ignored.
	 * @param list<DraftLine> $lines
	 * @return int The new id.
	 * @throws PeriodInvoicedAlready
	 */
	public function add( Invoice $invoice, array $lines ): int;

	public function number( int $id, string $number ): void;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?Invoice;

	public function find_by_order( int $order_id ): ?Invoice;

	/** @return list<Invoice> Oldest due date first. */
	public function open_of( int $customer_id ): array;

	/** @return list<Invoice> Open and past due, of customers of whom a service is wanted suspended. */
	public function late_of_suspended( CivilDate $today, int $most ): array;

	/** The newest that asked for money and was not cancelled. */
	public function latest_of( int $customer_id ): ?Invoice;

	/** @return list<Invoice> Paid on that day or later, in the order of payment. */
	public function paid_of( int $customer_id, CivilDate $since ): array;

	/** @return list<DraftLine> The charges of an invoice, as they were made. */
	public function lines( int $id ): array;

	/**
	 * Books money once: the same reference on the same invoice a second time changes nothing.
	 *
	 * @param string $source `owner`, `woocommerce`, `debit`.
	 * @return bool False when it was booked before.
	 */
	public function book( Invoice $invoice, Money $amount, CivilDate $on, string $source, string $reference, \DateTimeImmutable $at ): bool;

	/** Whether the newest payment came from the owner or the bank, so that WooCommerce may not know of it yet. */
	public function was_paid_outside_woocommerce( int $id ): bool;

	/** Writes what may change: paid, state, due date, marks. */
	public function save( Invoice $invoice ): void;

	/** What a customer paid from a day on, all invoices. */
	public function paid_since( int $customer_id, CivilDate $from, string $currency ): Money;
}
