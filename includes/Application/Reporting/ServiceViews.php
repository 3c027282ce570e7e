<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Services, each in the shape of contract/services.ts.
 *
 * @phpstan-type ServiceRow array{id: int, subscription_id: int, customer_id: int, customer: string, label: string, reference: string, wanted: string, actual: string, epoch: int, read_back_at: string|null, since: string|null, exempt_until: string|null, exempt_reason: string, last_error: string, server_id: int, server: string, account: string, level: string, drift: string|null, drift_on: string|null, customer_exempt_until: string|null, customer_exempt_reason: string, terminates_on: string|null, backup_note: string}
 */
interface ServiceViews {

	/** @return Page<ServiceRow> Filter: `state`. */
	public function page( ListQuery $query, CivilDate $today ): Page;

	/** @return ServiceRow|null */
	public function one( int $id ): ?array;

	/** @return list<ServiceRow> */
	public function of_customer( int $customer_id ): array;

	/**
	 * Those that an invoice bills.
	 *
	 * @return list<ServiceRow>
	 */
	public function of_invoice( int $invoice_id ): array;
}
