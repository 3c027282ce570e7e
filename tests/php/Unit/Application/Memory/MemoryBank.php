<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Bank\BankEntryRepository;
use HostingInvoices\Application\Bank\EntryState;
use HostingInvoices\Application\Bank\StoredEntry;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/** A bank that gives out no files; until when its data is complete is up to the test. Imports are tested on a real database. */
final class MemoryBank implements BankEntryRepository {

	public ?CivilDate $covered_until = null;

	public function begin_import( string $name, string $kind, int $actor_id, \DateTimeImmutable $at ): int {
		return 1;
	}

	public function add( int $import_id, array $entries ): int {
		return 0;
	}

	public function end_import( int $import_id, int $entries, int $known, ?CivilDate $covers_until, string $problem ): void {}

	public function covered_until(): ?CivilDate {
		return $this->covered_until;
	}

	public function fresh( int $most ): array {
		return [];
	}

	public function find( int $id ): ?StoredEntry {
		return null;
	}

	public function lock( int $id ): ?StoredEntry {
		return null;
	}

	public function settle( int $id, EntryState $state, string $outcome, Money $left, ?int $customer_id = null, ?int $invoice_id = null, int $confidence = 0 ): void {}

	public function add_match( int $entry_id, Share $share, string $state, int $actor_id, \DateTimeImmutable $at ): int {
		return 1;
	}

	public function matches( int $entry_id ): array {
		return [];
	}

	public function change_match( int $match_id, string $state, int $actor_id, \DateTimeImmutable $at ): void {}

	public function forget_suggestions( int $entry_id ): void {}

	public function named( array $numbers, string $currency ): array {
		return [];
	}

	public function of_account( string $print, string $currency ): array {
		return [];
	}

	public function customer_of_account( string $print ): ?int {
		return null;
	}

	public function as_much( Money $amount, int $most ): array {
		return [];
	}

	public function know_account( string $print, int $customer_id ): void {}

	public function forget_account( string $print, int $customer_id ): void {}

	public function find_batch( string $reference, Money $amount, CivilDate $around ): ?int {
		return null;
	}

	public function debits_with_bank( int $batch_id ): array {
		return [];
	}
}
