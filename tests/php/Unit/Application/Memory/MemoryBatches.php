<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\DirectDebit\Batch;
use HostingInvoices\Application\DirectDebit\BatchRepository;
use HostingInvoices\Application\DirectDebit\BatchState;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\DirectDebit\OwnerMail;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Batches\BatchProposal;
use HostingInvoices\Domain\Invoices\Invoice;

/** No batches: here every debit that is ready is with the bank at once (Shop::tick). They are tested on a real database. */
final class MemoryBatches implements BatchRepository, OwnerMail {

	/** @var list<string> Return codes that the owner was told of. */
	public array $alerts = [];

	public function debit_needs_repair( string $key, Invoice $invoice, string $customer, string $reason ): void {
		$this->alerts[] = $reason;
	}

	public function without_batch( int $most ): array {
		return [];
	}

	public function planned_from( CivilDate $from ): array {
		return [];
	}

	public function propose( BatchProposal $proposal, string $message_id, \DateTimeImmutable $at ): ?int {
		return null;
	}

	public function find( int $id ): ?Batch {
		return null;
	}

	public function lock( int $id ): ?Batch {
		return null;
	}

	public function customers( int $id ): array {
		return [];
	}

	public function to_export( int $id ): array {
		return [];
	}

	public function move_debits( int $id, DebitState $from, DebitState $to ): array {
		return [];
	}

	public function drop_others( int $id, int ...$kept ): void {}

	public function export( Batch $batch, string $file, int $actor_id, \DateTimeImmutable $at ): void {}

	public function file( int $id ): ?string {
		return null;
	}

	public function note_download( int $id, int $actor_id, \DateTimeImmutable $at ): void {}

	public function change( int $id, BatchState $state, int $actor_id, \DateTimeImmutable $at ): void {}

	public function follow_debits(): void {}

	public function proposed(): array {
		return [];
	}
}
