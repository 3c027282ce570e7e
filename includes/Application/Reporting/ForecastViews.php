<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * What a look ahead needs, for many customers at once.
 */
interface ForecastViews {

	/**
	 * Customers for whom something is due by a day, most urgent first.
	 *
	 * @return list<int>
	 */
	public function customers_due_by( CivilDate $until, int $most ): array;

	public function count_due_by( CivilDate $until ): int;

	/**
	 * Customers with something open, or to whom an invoice comes by a day, in the order of their ids.
	 *
	 * @param int $after Only those with a higher id.
	 * @return list<int>
	 */
	public function customers_with_invoices( CivilDate $until, int $after, int $most ): array;

	public function count_with_invoices( CivilDate $until ): int;

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, string> Group by customer; those in none are left out.
	 */
	public function groups( array $customer_ids ): array;

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, int> Service by subscription.
	 */
	public function services( array $customer_ids ): array;

	/**
	 * @param list<int> $customer_ids
	 * @param CivilDate $begins_by    The next period begins on or before this day.
	 * @return array<int, list<Subscription>> By customer.
	 */
	public function subscriptions( array $customer_ids, CivilDate $begins_by ): array;

	/**
	 * @param list<int> $customer_ids
	 * @return array<int, true> Those with a mandate.
	 */
	public function with_mandate( array $customer_ids ): array;

	/**
	 * Debits that are planned or submitted and to be collected by a day.
	 *
	 * @param list<int> $customer_ids
	 * @return array<int, list<array{on: CivilDate, amount: Money}>> By customer.
	 */
	public function debits( array $customer_ids, CivilDate $until ): array;
}
