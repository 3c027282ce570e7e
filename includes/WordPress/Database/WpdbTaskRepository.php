<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\Task;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Tasks in {tasks}. What came of one is written over by what came of it next; the story keeps them all.
 */
final readonly class WpdbTaskRepository implements TaskRepository {

	public function __construct( private Database $database ) {
	}

	public function add( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on ): int {
		return $this->database->insert(
			'tasks',
			[
				'kind'        => $kind->value,
				'customer_id' => $customer_id,
				'invoice_id'  => $invoice_id,
				'step'        => $step,
				'due_on'      => $due_on->to_string(),
				'state'       => 'open',
			]
		);
	}

	public function remind( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on, string $note = '' ): void {
		$open = $this->database->value( "SELECT id FROM {tasks} WHERE kind = %s AND state = 'open' AND customer_id = %d AND invoice_id = %d AND step = %s LIMIT 1", [ $kind->value, $customer_id, $invoice_id, $step ] );
		$id   = null === $open ? $this->add( $kind, $customer_id, $invoice_id, $step, $due_on ) : (int) $open;
		$this->database->update( 'tasks', [ 'due_on' => $due_on->to_string() ] + ( '' === $note ? [] : [ 'note' => Cell::text( $note, 5000 ) ] ), [ 'id' => $id ] );
	}

	public function find( int $id ): ?Task {
		$columns = $this->database->row( 'SELECT * FROM {tasks} WHERE id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new Task(
			$row->int( 'id' ),
			TaskKind::from( $row->text( 'kind' ) ),
			$row->int( 'customer_id' ),
			$row->int( 'invoice_id' ),
			$row->text( 'step' ),
			$row->date( 'due_on' ),
			$row->text( 'state' ),
			(string) $row->text_or_null( 'note' ),
		);
	}

	public function finish( int $id, string $outcome, string $note, int $by, \DateTimeImmutable $at ): void {
		$this->database->update(
			'tasks',
			[
				'state'   => 'done',
				'outcome' => $outcome,
				'note'    => Cell::text( $note, 5000 ),
				'done_at' => Cell::instant( $at ),
				'done_by' => $by,
			],
			[ 'id' => $id ]
		);
	}

	public function again( int $id, CivilDate $on, string $note ): void {
		$this->database->execute(
			"UPDATE {tasks} SET due_on = %s, note = %s, attempts = attempts + 1, outcome = 'not_reached' WHERE id = %d",
			[ $on->to_string(), Cell::text( $note, 5000 ), $id ]
		);
	}

	public function finish_all( TaskKind $kind, int $customer_id, string $outcome, int $by, \DateTimeImmutable $at ): void {
		$this->database->execute(
			"UPDATE {tasks} SET state = 'done', outcome = %s, done_at = %s, done_by = %d WHERE customer_id = %d AND kind = %s AND state = 'open'",
			[ $outcome, (string) Cell::instant( $at ), $by, $customer_id, $kind->value ]
		);
	}

	public function is_open( int $customer_id, string $step ): bool {
		return null !== $this->database->value( "SELECT id FROM {tasks} WHERE customer_id = %d AND step = %s AND state = 'open' LIMIT 1", [ $customer_id, $step ] );
	}

	public function close_all( int $customer_id, \DateTimeImmutable $at, array $still_open = [] ): void {
		$needed = [] === $still_open ? '' : " AND NOT ( ( step IN ('debit_return', 'arrangement') OR kind = 'own' ) AND invoice_id IN " . Database::in( $still_open ) . ' )';
		$this->database->execute(
			"UPDATE {tasks} SET state = 'not_needed', done_at = %s WHERE customer_id = %d AND state = 'open' AND step NOT IN ('handed_over', 'bounced', 'wrong_number')$needed",
			[ (string) Cell::instant( $at ), $customer_id ]
		);
	}
}
