<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * What has to be done outside the database, written down before it is tried.
 *
 * A worker that lost its lease changes nothing any more: every write names the worker.
 */
interface Outbox {

	/** Adds an effect; one with this key that is there already stays as it is. */
	public function add( EffectKind $kind, string $key, int $customer_id, int $subject_id, int $epoch, \DateTimeImmutable $due_at ): void;

	/**
	 * Takes effects that are due for this worker alone, most urgent first.
	 *
	 * @return list<Effect>
	 */
	public function lease( \DateTimeImmutable $now, int $limit, string $worker ): array;

	/**
	 * From here on the outcome is not known until done(), again() or park().
	 *
	 * @throws LeaseLost
	 */
	public function hand_over( Effect $effect, string $worker ): void;

	/** @throws LeaseLost */
	public function done( Effect $effect, string $worker, \DateTimeImmutable $at ): void;

	/** Not needed any more. @throws LeaseLost */
	public function drop( Effect $effect, string $worker, string $why, \DateTimeImmutable $at ): void;

	/** To be tried again. @throws LeaseLost */
	public function again( Effect $effect, string $worker, \DateTimeImmutable $due_at, string $error ): void;

	/** Not yet: it was not tried. @throws LeaseLost */
	public function put_off( Effect $effect, string $worker, \DateTimeImmutable $due_at ): void;

	/** Given up until a person looks. @throws LeaseLost */
	public function park( Effect $effect, string $worker, string $reason, \DateTimeImmutable $at ): void;

	/** Withdraws what was not handed over yet. */
	public function withdraw( EffectKind $kind, int $subject_id ): void;

	/** What waits about this is due now. */
	public function hurry( int $subject_id, \DateTimeImmutable $now ): void;

	/** A person wants a parked effect to be tried again, or let go. */
	public function unpark( int $id, bool $try_again, \DateTimeImmutable $now ): ?Effect;

	/** Whether the newest effect of a kind about this was carried out; one that is kept no longer was. */
	public function is_done( EffectKind $kind, int $subject_id ): bool;

	/** Whether an order to the panel about this service is still to be carried out, or waits for a person. */
	public function has_order( int $service_id ): bool;

	/** Whether anything is due. */
	public function has_due( \DateTimeImmutable $now ): bool;
}
