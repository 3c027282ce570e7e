<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Letters\LetterRepository;
use HostingInvoices\Application\Letters\LetterState;
use HostingInvoices\Application\Letters\PostedLetter;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Domain\Calendar\CivilDate;

final readonly class MemoryLetters implements LetterRepository {

	public function __construct( private Store $store ) {
	}

	public function made( MessageRecord $message, CivilDate $on ): void {
		$this->store->tables()->letters[ $message->id ] ??= new PostedLetter( $message->id, $message->customer_id, $message->invoice_id, $message->step_id, $message->step, LetterState::to_print, $on, null, null );
	}

	public function find( int $id ): ?PostedLetter {
		return $this->store->tables()->letters[ $id ] ?? null;
	}

	public function printed( int $id, CivilDate $on ): void {
		$this->stands( $id, [ 'state' => LetterState::printed ] );
	}

	public function sent( int $id, CivilDate $on, CivilDate $presumed, string $registered_number ): void {
		$this->stands( $id, [ 'state' => LetterState::sent, 'sent_on' => $on, 'delivered_on' => $presumed ] );
	}

	public function delivered( int $id, CivilDate $on, string $proof ): void {
		$this->stands( $id, [ 'state' => LetterState::delivered, 'delivered_on' => $on ] );
	}

	public function came_back( int $id, string $why ): void {
		$this->stands( $id, [ 'state' => LetterState::came_back, 'delivered_on' => null ] );
	}

	public function replaced( int $id ): void {
		$this->stands( $id, [ 'state' => LetterState::replaced ] );
	}

	/** @param array<string, mixed> $changes */
	private function stands( int $id, array $changes ): void {
		$tables = $this->store->tables();

		$tables->letters[ $id ] = new PostedLetter( ...[ ...get_object_vars( $tables->letters[ $id ] ), ...$changes ] );
	}
}
