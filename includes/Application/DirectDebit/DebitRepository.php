<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Debits: one try each at collecting an invoice.
 */
interface DebitRepository {

	public function plan( int $invoice_id, int $customer_id, int $mandate_id, int $attempt, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): int;

	/** The newest try for an invoice. @phpstan-impure */
	public function newest( int $invoice_id ): ?Debit;

	/** @return list<Debit> Planned ones of a customer that are to be submitted by a date. */
	public function to_submit( int $customer_id, CivilDate $by ): array;

	public function change( int $id, DebitState $state, ?CivilDate $returned_on = null, ?string $reason = null ): void;

	/** What a planned debit collects, and when, changed before it was handed to the bank. */
	public function change_plan( int $id, Money $amount, CivilDate $submit_on, CivilDate $collection_on, CivilDate $returnable_until ): void;

	/** The next day on which a planned debit of the customer is submitted. */
	public function next_submit_on( int $customer_id ): ?CivilDate;

	/** @return list<Debit> Planned or submitted. */
	public function under_way_of( int $customer_id ): array;
}
