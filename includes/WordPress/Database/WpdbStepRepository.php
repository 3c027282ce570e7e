<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * Steps in {steps}, UNIQUE (invoice, step, round); moved ones in {moved_steps}.
 */
final readonly class WpdbStepRepository implements StepRepository {

	public function __construct( private Database $database ) {
	}

	/** Takes the next round of the step; the lock on the customer keeps two from taking the same. */
	public function record( int $invoice_id, int $customer_id, string $step, StepState $state, CivilDate $on, ?CivilDate $names_date = null, ?array $named = null ): int {
		$last = $this->database->value( 'SELECT MAX(round) FROM {steps} WHERE invoice_id = %d AND step = %s', [ $invoice_id, $step ] );
		return $this->database->insert(
			'steps',
			[
				'invoice_id'  => $invoice_id,
				'customer_id' => $customer_id,
				'step'        => $step,
				'round'       => 1 + (int) $last,
				'state'       => $state->value,
				'decided_on'  => $on->to_string(),
				'names_date'  => Cell::date( $names_date ),
				'named'       => null === $named ? null : Cell::json( $named ),
			]
		);
	}

	public function change( int $id, StepState $state, ?CivilDate $handed_over_on = null, ?CivilDate $names_date = null ): void {
		$dates = [ 'handed_over_on' => Cell::date( $handed_over_on ), 'names_date' => Cell::date( $names_date ) ];
		$known = array_filter( $dates, static fn ( ?string $date ): bool => null !== $date );
		$this->database->update( 'steps', [ 'state' => $state->value, ...$known ], [ 'id' => $id ] );
	}

	public function names( int $id, ?CivilDate $date ): void {
		$this->database->update( 'steps', [ 'names_date' => Cell::date( $date ) ], [ 'id' => $id ] );
	}

	public function came_back( int $id ): void {
		$this->database->update( 'steps', [ 'state' => StepState::withdrawn->value, 'handed_over_on' => null, 'names_date' => null ], [ 'id' => $id ] );
	}

	public function newest( int $invoice_id, string $step ): ?array {
		$columns = $this->database->row( 'SELECT * FROM {steps} WHERE invoice_id = %d AND step = %s ORDER BY round DESC LIMIT 1', [ $invoice_id, $step ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		/** @var array<int, string> $named As record() wrote it. */
		$named = $row->json( 'named' );
		return [
			'id'             => $row->int( 'id' ),
			'handed_over_on' => $row->date_or_null( 'handed_over_on' ),
			'named'          => $named,
		];
	}

	public function move( int $invoice_id, string $step, CivilDate $to, CivilDate $today ): void {
		$this->database->execute(
			'INSERT INTO {moved_steps} (invoice_id, step, moved_to, moved_on) VALUES (%d, %s, %s, %s)
				ON DUPLICATE KEY UPDATE moved_to = VALUES(moved_to), moved_on = VALUES(moved_on)',
			[ $invoice_id, $step, $to->to_string(), $today->to_string() ]
		);
	}
}
