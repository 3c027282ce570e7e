<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The messages, as they were or will be sent.
 */
interface MessageRepository {

	/**
	 * @param array<string, scalar|null> $facts What only this moment knows: promise, costs, services.
	 */
	public function add( MessageKind $kind, string $step, int $customer_id, ?int $invoice_id, ?int $step_id, array $facts, CivilDate $on, string $channel = 'email', string $state = 'waiting' ): int;

	public function find( int $id ): ?MessageRecord;

	public function handed_over( int $id, Letter $letter, \DateTimeImmutable $at ): void;

	public function change( int $id, string $state ): void;

	/** @param string $mail_id Hash of the key under which it was handed over. */
	public function find_by_mail_id( string $mail_id ): ?MessageRecord;

	/** @param string $state `delivered` or `bounced`. */
	public function reported( int $id, string $state, string $detail, \DateTimeImmutable $at ): void;

	/** The address or number that it was handed over to. */
	public function recipient( int $id ): string;

	/**
	 * Messages of the timeline that were decided and not handed over.
	 *
	 * @return list<MessageRecord>
	 */
	public function waiting_of( int $customer_id ): array;
}
