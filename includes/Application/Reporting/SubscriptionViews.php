<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Subscriptions, each in the shape of contract/subscriptions.ts.
 */
interface SubscriptionViews {

	/**
	 * @param int $issue_days_before Days before a period that it is invoiced.
	 * @return Page<array<string, mixed>> Filters: `customer_id`, `state`.
	 */
	public function page( ListQuery $query, CivilDate $today, int $issue_days_before ): Page;

	/** @return array<string, mixed>|null */
	public function one( int $id, CivilDate $today, int $issue_days_before ): ?array;

	/** @return list<array<string, mixed>> By id. */
	public function of_customer( int $customer_id, CivilDate $today, int $issue_days_before ): array;
}
