<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Customers, in the shapes of contract/subscriptions.ts.
 */
interface CustomerViews {

	/** @return Page<array<string, mixed>> Rows of the list. Filter: `state`. */
	public function page( ListQuery $query, CivilDate $today ): Page;

	/**
	 * What a customer owes and how the customer pays.
	 *
	 * @return array{open: string, late: string, days_late_on_average: int|null}
	 */
	public function standing( int $customer_id, CivilDate $today ): array;

	/**
	 * @param list<int> $user_ids
	 * @return list<int> Those who are customers.
	 */
	public function known( array $user_ids ): array;

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, string>
	 */
	public function names( array $customer_ids ): array;
}
