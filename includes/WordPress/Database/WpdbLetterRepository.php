<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Letters\LetterRepository;
use HostingInvoices\Application\Letters\LetterState;
use HostingInvoices\Application\Letters\PostedLetter;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Letters in {letters}, one for each message on paper.
 */
final readonly class WpdbLetterRepository implements LetterRepository {

	public function __construct( private Database $database ) {
	}

	public function made( MessageRecord $message, CivilDate $on ): void {
		$this->database->insert_unless_taken(
			'letters',
			[
				'id'          => $message->id,
				'step_id'     => $message->step_id,
				'customer_id' => $message->customer_id,
				'invoice_id'  => $message->invoice_id,
				'step'        => $message->step,
				'state'       => LetterState::to_print->value,
				'made_on'     => $on->to_string(),
			]
		);
	}

	public function find( int $id ): ?PostedLetter {
		$columns = $this->database->row( 'SELECT * FROM {letters} WHERE id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new PostedLetter(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->int_or_null( 'invoice_id' ),
			$row->int_or_null( 'step_id' ),
			$row->text( 'step' ),
			LetterState::from( $row->text( 'state' ) ),
			$row->date( 'made_on' ),
			$row->date_or_null( 'sent_on' ),
			$row->date_or_null( 'delivered_on' ),
		);
	}

	public function printed( int $id, CivilDate $on ): void {
		$this->stands( $id, LetterState::printed, [ 'printed_on' => $on->to_string() ] );
	}

	/** The task that asked for it is done. */
	public function sent( int $id, CivilDate $on, CivilDate $presumed, string $registered_number ): void {
		$this->stands( $id, LetterState::sent, [ 'sent_on' => $on->to_string(), 'delivered_on' => $presumed->to_string(), 'registered_number' => Cell::text( $registered_number, 60 ) ] );
		$this->database->execute(
			"UPDATE {tasks} SET state = 'done' WHERE kind = 'letter' AND state = 'open' AND id IN
				(SELECT id FROM (SELECT t.id FROM {tasks} t JOIN {letters} l ON l.invoice_id = t.invoice_id AND l.step = t.step WHERE l.id = %d) its)",
			[ $id ]
		);
	}

	public function delivered( int $id, CivilDate $on, string $proof ): void {
		$this->stands( $id, LetterState::delivered, [ 'delivered_on' => $on->to_string(), 'proof' => Cell::text( $proof, 500 ) ] );
	}

	public function came_back( int $id, string $why ): void {
		$this->stands( $id, LetterState::came_back, [ 'delivered_on' => null, 'proof' => Cell::text( $why, 500 ) ] );
	}

	public function replaced( int $id ): void {
		$this->stands( $id, LetterState::replaced, [] );
	}

	/** @param array<string, string|null> $columns */
	private function stands( int $id, LetterState $state, array $columns ): void {
		$this->database->update( 'letters', [ 'state' => $state->value, ...$columns ], [ 'id' => $id ] );
	}
}
