<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Bank\OpenInvoice;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Bank files that were imported, their entries, and what they were matched with.
 */
interface BankEntryRepository {

	public function begin_import( string $name, string $kind, int $actor_id, \DateTimeImmutable $at ): int;

	/**
	 * Writes entries down once: one that is there already, from whichever file, changes nothing.
	 *
	 * @param non-empty-list<BankEntry> $entries
	 * @return int How many were new.
	 */
	public function add( int $import_id, array $entries ): int;

	/** @param string $problem Empty = the file was read to its end. */
	public function end_import( int $import_id, int $entries, int $known, ?CivilDate $covers_until, string $problem ): void;

	/** The newest day that statements are complete for; null when none was ever imported. */
	public function covered_until(): ?CivilDate;

	/** @return list<StoredEntry> Not looked at yet, in the order of their files. */
	public function fresh( int $most ): array;

	/** @phpstan-impure */
	public function find( int $id ): ?StoredEntry;

	/** Reads it and keeps every other worker off until the transaction ends. */
	public function lock( int $id ): ?StoredEntry;

	/** @param string $outcome Machine key: by what it was recognised, or what is wrong. */
	public function settle( int $id, EntryState $state, string $outcome, Money $left, ?int $customer_id = null, ?int $invoice_id = null, int $confidence = 0 ): void;

	public function add_match( int $entry_id, Share $share, string $state, int $actor_id, \DateTimeImmutable $at ): int;

	/** @return list<EntryMatch> Those that were not undone. */
	public function matches( int $entry_id ): array;

	public function change_match( int $match_id, string $state, int $actor_id, \DateTimeImmutable $at ): void;

	/** Takes suggestions away. */
	public function forget_suggestions( int $entry_id ): void;

	/**
	 * Invoices with these numbers, paid ones too.
	 *
	 * @param non-empty-list<array{year: int, sequence: int}> $numbers
	 * @return list<OpenInvoice>
	 */
	public function named( array $numbers, string $currency ): array;

	/** @return list<OpenInvoice> Open ones of the customers who are known to pay from an account; empty when these are several. */
	public function of_account( string $print, string $currency ): array;

	/** The customer who is known to pay from an account; null when nobody is, or several are. */
	public function customer_of_account( string $print ): ?int;

	/** @return list<OpenInvoice> Open ones of this amount, oldest first. */
	public function as_much( Money $amount, int $most ): array;

	/** The customer pays from this account. */
	public function know_account( string $print, int $customer_id ): void;

	public function forget_account( string $print, int $customer_id ): void;

	/** A batch by the reference it went out with, or one that is with the bank and was to bring this amount about that day. */
	public function find_batch( string $reference, Money $amount, CivilDate $around ): ?int;

	/** @return list<int> Debits of a batch that are with the bank. */
	public function debits_with_bank( int $batch_id ): array;
}
