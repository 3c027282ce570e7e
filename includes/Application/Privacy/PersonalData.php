<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Privacy;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What is kept about a person, to be shown and to be forgotten.
 */
interface PersonalData {

	/**
	 * A page of it, for the person: no IBAN but its last four, no secret.
	 *
	 * @param int $page From 1.
	 * @return list<array{kind: string, id: int, fields: array<string, string>}> `kind`: customer, subscription, mandate,
	 *                                                                           invoice, message; empty after the last page.
	 */
	public function of( int $customer_id, int $page ): array;

	/** The date of the newest invoice; null = there is none. */
	public function newest_invoice_on( int $customer_id ): ?CivilDate;

	/** Takes every row about the customer out of every table of ours. */
	public function forget( int $customer_id ): void;
}
