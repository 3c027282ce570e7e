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

	/** The mandate that it is collected by; another one took its place. */
	public function change_mandate( int $id, int $mandate_id ): void;

	/** @phpstan-impure */
	public function find( int $id ): ?Debit;

	/** The debit that a file names so. */
	public function find_by_end_to_end( string $end_to_end_id ): ?Debit;

	/** @return list<Debit> By a mandate and for an amount, that are with the bank or were collected; newest first. */
	public function by_mandate( string $mandate_reference, Money $amount ): array;

	/** The next day on which a planned debit of the customer is submitted. */
	public function next_submit_on( int $customer_id ): ?CivilDate;

	/** @return list<Debit> Neither collected nor withdrawn. */
	public function under_way_of( int $customer_id ): array;
}
