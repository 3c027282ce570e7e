<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Payment plans in the shape of contract/plans.ts.
 */
interface PlanViews {

	/** @return Page<array<string, mixed>> Filters: `customer_id`, `state`. */
	public function page( ListQuery $query, CivilDate $today ): Page;

	/** @return array<string, mixed>|null */
	public function one( int $id, CivilDate $today ): ?array;

	/**
	 * The plan that pauses the customer's timeline.
	 *
	 * @return array<string, mixed>|null
	 */
	public function open_of( int $customer_id, CivilDate $today ): ?array;

	/** @return list<array<string, mixed>> Newest first. */
	public function of_customer( int $customer_id, CivilDate $today, int $limit ): array;
}
