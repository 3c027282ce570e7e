<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Promises, holds and disputes, each in the shape of contract/agreements.ts.
 */
interface AgreementViews {

	/** @return Page<array<string, mixed>> Filters: `customer_id`, `state`. */
	public function promises( ListQuery $query ): Page;

	/** @return array<string, mixed>|null */
	public function promise( int $id ): ?array;

	/** @return list<array<string, mixed>> Newest first. */
	public function promises_of( int $customer_id, int $limit ): array;

	/**
	 * The promise that pauses the customer's timeline.
	 *
	 * @return array<string, mixed>|null
	 */
	public function open_promise_of( int $customer_id ): ?array;

	/** @return Page<array<string, mixed>> Filters: `customer_id`, `state`. */
	public function holds( ListQuery $query, CivilDate $today ): Page;

	/** @return array<string, mixed>|null */
	public function hold( int $id, CivilDate $today ): ?array;

	/**
	 * The hold that pauses the customer's timeline.
	 *
	 * @return array<string, mixed>|null
	 */
	public function running_hold_of( int $customer_id, CivilDate $today ): ?array;

	/** @return Page<array<string, mixed>> Filters: `customer_id`, `state`. */
	public function disputes( ListQuery $query ): Page;

	/** @return array<string, mixed>|null */
	public function dispute( int $id ): ?array;

	public function open_dispute_of( int $invoice_id ): ?int;
}
