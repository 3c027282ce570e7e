<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What a person is asked to do, calls and letters aside, in the shape of contract/tasks.ts.
 *
 * @phpstan-type TaskRow array{id: int, kind: string, customer_id: int, customer: string, invoice_id: int|null, invoice_number: string, step: string, label: string, due_on: string, overdue: bool, owed: string}
 */
interface TaskViews {

	/** @return Page<TaskRow> The open ones that are due, oldest first. Filter: `customer_id`. */
	public function page( ListQuery $query, CivilDate $today ): Page;
}
