<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Batches\BatchProposal;
use HostingInvoices\Domain\DirectDebit\Batches\ReadyDebit;
use HostingInvoices\Domain\Money\Money;

/**
 * Debit batches, their debits and their files. A debit is in one batch at most that was not withdrawn.
 */
interface BatchRepository {

	/** @return list<ReadyDebit> In no batch yet, oldest first; at most so many. */
	public function without_batch( int $most ): array;

	/** @return array<string, Money> What batches that were not withdrawn collect from a day on, by date. */
	public function planned_from( CivilDate $from ): array;

	/** @return int|null The new batch; null when another worker put one of its debits in a batch first. */
	public function propose( BatchProposal $proposal, string $message_id, \DateTimeImmutable $at ): ?int;

	/** @phpstan-impure */
	public function find( int $id ): ?Batch;

	/** Reads the batch and keeps every other worker off until the transaction ends. */
	public function lock( int $id ): ?Batch;

	/** @return list<int> Its customers, ascending. */
	public function customers( int $id ): array;

	/**
	 * The debits of a batch that are still ready and have something to collect, with what is open now.
	 *
	 * @return list<BatchDebit>
	 */
	public function to_export( int $id ): array;

	/**
	 * Moves the debits of a batch from one state to another.
	 *
	 * @return list<Debit> Those that were moved.
	 */
	public function move_debits( int $id, DebitState $from, DebitState $to ): array;

	/** Takes every debit out that is no longer ready. */
	public function drop_others( int $id, int ...$kept ): void;

	/** Keeps the file sealed, with what is in it. */
	public function export( Batch $batch, string $file, int $actor_id, \DateTimeImmutable $at ): void;

	/** The bytes of the file. @throws \HostingInvoices\Application\SecretUnreadable */
	public function file( int $id ): ?string;

	public function note_download( int $id, int $actor_id, \DateTimeImmutable $at ): void;

	public function change( int $id, BatchState $state, int $actor_id, \DateTimeImmutable $at ): void;

	/** Brings the state of batches that the bank answered about in line with their debits. */
	public function follow_debits(): void;

	/** @return list<int> Proposed ones. */
	public function proposed(): array;
}
