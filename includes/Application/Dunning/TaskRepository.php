<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Things for a person to do: calls, and hand-overs.
 */
interface TaskRepository {

	public function add( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on ): int;

	/** The same as add(), unless such a task is open: that one falls due on this day then. */
	public function remind( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on, string $note = '' ): void;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?Task;

	public function finish( int $id, string $outcome, string $note, int $by, \DateTimeImmutable $at ): void;

	/** Not reached: the same task again on another day. */
	public function again( int $id, CivilDate $on, string $note ): void;

	/** All open tasks of a kind, when what they asked for was done elsewhere. */
	public function finish_all( TaskKind $kind, int $customer_id, string $outcome, int $by, \DateTimeImmutable $at ): void;

	/** Whether such a task of a customer is open. */
	public function is_open( int $customer_id, string $step ): bool;

	/**
	 * Nothing is late any more: open tasks are not needed, except to find another address or number and to report money
	 * that came after a hand-over.
	 *
	 * @param list<int> $still_open Invoices that are open: own tasks about them, calls about their returned debits and
	 *                              requests for an arrangement are needed all the same.
	 */
	public function close_all( int $customer_id, \DateTimeImmutable $at, array $still_open = [] ): void;
}
