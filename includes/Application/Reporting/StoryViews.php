<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The story as it is told again.
 *
 * @phpstan-type StoryEvent array{id: int, on: string, at: string, event: string, step: string, actor: string, invoice_id: int|null, invoice_number: string, amount: string|null, names_date: string|null, detail: string, reasons: list<string>, message_id: int|null}
 */
interface StoryViews {

	/**
	 * What happened to an invoice, and what happened to its customer meanwhile that concerns it.
	 *
	 * @param list<int> $services That it bills.
	 * @return list<StoryEvent> Oldest first.
	 */
	public function of_invoice( Invoice $invoice, array $services ): array;

	/** @return list<StoryEvent> Newest first. */
	public function of_service( int $customer_id, int $service_id, int $limit ): array;

	/** @return list<StoryEvent> Newest first. */
	public function of_customer( int $customer_id, int $limit ): array;

	/**
	 * All lines after one, of all customers, with their facts.
	 *
	 * @return list<array<string, mixed>> Oldest first.
	 */
	public function since( int $id, int $limit ): array;
}
