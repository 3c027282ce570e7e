<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Invoices as lists show them.
 */
interface InvoiceViews {

	/**
	 * A page of all invoices; its cost does not grow with their number.
	 *
	 * @param CivilDate $today What is late is late on this day.
	 * @return Page<NamedInvoice> The total is exact up to ten thousand.
	 */
	public function page( ListQuery $query, CivilDate $today ): Page;

	/** @return list<NamedInvoice> Newest first. */
	public function of_customer( int $customer_id, int $limit ): array;
}
