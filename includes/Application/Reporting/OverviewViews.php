<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How the shop stands, in sums and counts. The cost of each follows what is open, or one month; never all invoices.
 */
interface OverviewViews {

	public function customers(): int;

	/**
	 * What is open, late, and due within a month.
	 *
	 * @param CivilDate $first First day of the month.
	 * @param CivilDate $last  Its last day.
	 * @return array{owed: Figure, late: Figure, expected: Figure}
	 */
	public function standing( CivilDate $today, CivilDate $first, CivilDate $last ): array;

	/**
	 * The same as of the end of an earlier day, from what was paid and cancelled since. What was to be collected by
	 * direct debit counts as not late then: whether a debit was under way on that day is not kept.
	 *
	 * @return array{owed: Figure, late: Figure, expected: Figure}|null Null when nothing is known of that day.
	 */
	public function standing_on( CivilDate $day, CivilDate $first, CivilDate $last ): ?array;

	/**
	 * What is late, by days past due.
	 *
	 * @param list<array{int, int|null}> $ages From and to, both included.
	 * @return list<array{from_days: int, to_days: int|null, amount: string, invoices: int}>
	 */
	public function late_by_age( CivilDate $today, array $ages ): array;

	/** Services that are to be suspended. */
	public function suspended(): int;

	/** Services that were to be suspended at the end of an earlier day; null when nothing is known of that day. */
	public function suspended_on( CivilDate $day ): ?int;

	/**
	 * What waits for a person.
	 *
	 * @return array{calls: int, parked: int, parked_since: string|null, collections: int, collections_since: string|null, to_approve: int, to_approve_by: string|null, to_hand_in: int, to_hand_in_by: string|null, bank_entries: int, repairs: int, unknown: int, unknown_long: int, hand_overs: int, tasks: int, tasks_since: string|null, drifts: int, hand_work: int, hand_work_by: string|null, silent: int, silent_since: string|null, rise: int, orders: int, orders_since: string|null, pay_backs: int, pay_backs_since: string|null}
	 */
	public function waiting( CivilDate $today ): array;

	/**
	 * Customers for whom a suspension may fall on a day: a step is due by then, something is late, and a service is on.
	 * Which step, is a matter of each invoice's own timeline.
	 *
	 * @return list<int>
	 */
	public function suspension_candidates( CivilDate $day, int $most ): array;
}
