<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Calls to make, in the shape of contract/agreements.ts without what only the timeline knows (`suspension_on`).
 *
 * @phpstan-type CallRow array{id: int, customer_id: int, customer: string, phone: string, invoice_id: int, invoice_number: string, step: string, due_on: string, state: string, owed: string, days_late: int, attempts: int, email: string, customer_type: string}
 */
interface CallViews {

	/** @return Page<CallRow> Filters: `customer_id`, `state`; open ones only when they are due. */
	public function page( ListQuery $query, CivilDate $today ): Page;

	/** @return CallRow|null */
	public function one( int $id, CivilDate $today ): ?array;

	/**
	 * What was noted about a customer.
	 *
	 * @return list<array{at: string, by: string, text: string}> Newest first.
	 */
	public function notes( int $customer_id, int $limit ): array;
}
