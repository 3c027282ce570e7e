<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

final readonly class MemoryMessages implements MessageRepository {

	public function __construct( private Store $store ) {
	}

	public function add( MessageKind $kind, string $step, int $customer_id, ?int $invoice_id, ?int $step_id, array $facts, CivilDate $on, string $channel = 'email', string $state = 'waiting' ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->messages[ $id ] = new MessageRecord( $id, $kind, $step, $customer_id, $invoice_id, $step_id, $state, $facts, $on, $channel );
		return $id;
	}

	public function find( int $id ): ?MessageRecord {
		return $this->store->tables()->messages[ $id ] ?? null;
	}

	public function handed_over( int $id, Letter $letter, \DateTimeImmutable $at ): void {
		$this->change( $id, 'handed_over' );
	}

	public function change( int $id, string $state ): void {
		$tables                  = $this->store->tables();
		$tables->messages[ $id ] = new MessageRecord( ...[ ...get_object_vars( $tables->messages[ $id ] ), 'state' => $state ] );
	}

	public function find_by_mail_id( string $mail_id ): ?MessageRecord {
		foreach ( $this->store->tables()->messages as $message ) {
			if ( hash( 'sha256', "message-{$message->id}" ) === $mail_id && in_array( $message->state, [ 'handed_over', 'delivered', 'bounced' ], true ) ) {
				return $message;
			}
		}
		return null;
	}

	public function reported( int $id, string $state, string $detail, \DateTimeImmutable $at ): void {
		$this->change( $id, $state );
	}

	public function recipient( int $id ): string {
		return ( $this->store->tables()->customers[ $this->store->tables()->messages[ $id ]->customer_id ]['name'] ?? '' ) . '@customer.test';
	}

	public function waiting_of( int $customer_id ): array {
		return array_values( array_filter( $this->store->tables()->messages, static fn ( MessageRecord $one ): bool => $one->customer_id === $customer_id && 'waiting' === $one->state && null !== $one->step_id ) );
	}
}
