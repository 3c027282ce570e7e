<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\DirectDebit\Batch;
use HostingInvoices\Application\DirectDebit\BatchRepository;
use HostingInvoices\Application\DirectDebit\BatchState;
use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Batches\BatchProposal;
use HostingInvoices\Domain\DirectDebit\Batches\ReadyDebit;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;

/**
 * Batches in {debit_batches}, their debits in {batch_debits}. The file is packed and sealed: it holds whole account
 * numbers, and nothing of it is ever written to a disk.
 */
final readonly class WpdbBatchRepository implements BatchRepository {

	private const DEBITS_A_STATEMENT = 200;

	private BatchLines $lines;

	public function __construct( private Database $database, private DebitRepository $debits, private Secrets $secrets ) {
		$this->lines = new BatchLines( $database, $secrets );
	}

	public function without_batch( int $most ): array {
		$rows = $this->database->rows(
			"SELECT d.id, d.amount_minor, d.collection_on, i.currency FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id
				LEFT JOIN {batch_debits} b ON b.debit_id = d.id AND b.in_force = 1
				WHERE d.state = 'ready' AND b.id IS NULL ORDER BY d.collection_on, d.id LIMIT %d",
			[ $most ]
		);
		return array_map( static fn ( array $columns ): ReadyDebit => self::ready( new Row( $columns ) ), $rows );
	}

	public function planned_from( CivilDate $from ): array {
		$rows = $this->database->rows( "SELECT collection_on, currency, SUM(total_minor) AS total_minor FROM {debit_batches} WHERE state <> 'withdrawn' AND collection_on >= %s GROUP BY collection_on, currency", [ $from->to_string() ] );
		$sums = [];
		foreach ( $rows as $columns ) {
			$row                                = new Row( $columns );
			$sums[ $row->text( 'collection_on' ) ] = $row->money( 'total_minor', $row->text( 'currency' ) );
		}
		return $sums;
	}

	public function propose( BatchProposal $proposal, string $message_id, \DateTimeImmutable $at ): ?int {
		$ids   = array_map( static fn ( ReadyDebit $debit ): int => $debit->id, $proposal->debits );
		$taken = $this->database->value( 'SELECT COUNT(*) FROM {batch_debits} WHERE in_force = 1 AND debit_id IN ' . Database::in( $ids ) );
		if ( '0' !== $taken ) {
			return null;
		}
		$id = $this->database->insert(
			'debit_batches',
			[
				'message_id'    => $message_id,
				'state'         => BatchState::proposed->value,
				'sequence'      => $proposal->sequence->value,
				'collection_on' => $proposal->collection_on->to_string(),
				'currency'      => $proposal->total()->currency,
				'debits'        => count( $ids ),
				'total_minor'   => $proposal->total()->minor,
				'proposed_at'   => Cell::instant( $at ),
			]
		);
		$this->lines->add( $id, $ids );
		return $id;
	}

	public function find( int $id ): ?Batch {
		$columns = $this->database->row( 'SELECT * FROM {debit_batches} WHERE id = %d', [ $id ] );
		return null === $columns ? null : self::batch( new Row( $columns ) );
	}

	public function lock( int $id ): ?Batch {
		$this->database->row( 'SELECT id FROM {debit_batches} WHERE id = %d FOR UPDATE', [ $id ] );
		return $this->find( $id );
	}

	public function customers( int $id ): array {
		return array_map( static fn ( array $row ): int => (int) $row['customer_id'], $this->database->rows( 'SELECT DISTINCT customer_id FROM {batch_debits} WHERE batch_id = %d AND in_force = 1 ORDER BY customer_id', [ $id ] ) );
	}

	public function to_export( int $id ): array {
		return $this->lines->of( $id );
	}

	public function move_debits( int $id, DebitState $from, DebitState $to ): array {
		$rows  = $this->database->rows( 'SELECT b.debit_id FROM {batch_debits} b JOIN {debits} d ON d.id = b.debit_id WHERE b.batch_id = %d AND b.in_force = 1 AND d.state = %s ORDER BY b.debit_id', [ $id, $from->value ] );
		$moved = [];
		foreach ( array_chunk( array_map( static fn ( array $row ): int => (int) $row['debit_id'], $rows ), self::DEBITS_A_STATEMENT ) as $ids ) {
			$this->database->execute( 'UPDATE {debits} SET state = %s WHERE id IN ' . Database::in( $ids ), [ $to->value ] );
			$moved = [ ...$moved, ...array_map( $this->debits->find( ... ), $ids ) ];
		}
		return array_values( array_filter( $moved, static fn ( ?Debit $debit ): bool => null !== $debit ) );
	}

	public function drop_others( int $id, int ...$kept ): void {
		$rows = $this->database->rows( 'SELECT debit_id FROM {batch_debits} WHERE batch_id = %d', [ $id ] );
		$gone = array_values( array_diff( array_map( static fn ( array $row ): int => (int) $row['debit_id'], $rows ), $kept ) );
		if ( [] !== $gone ) {
			$this->database->execute( 'DELETE FROM {batch_debits} WHERE batch_id = %d AND debit_id IN ' . Database::in( $gone ), [ $id ] );
		}
	}

	public function export( Batch $batch, string $file, int $actor_id, \DateTimeImmutable $at ): void {
		$this->database->update(
			'debit_batches',
			[
				'state'         => BatchState::exported->value,
				'collection_on' => $batch->collection_on->to_string(),
				'debits'        => $batch->debits,
				'total_minor'   => $batch->total->minor,
				'file_sealed'   => $this->secrets->seal( (string) gzcompress( $file, 6 ) ),
				'exported_at'   => Cell::instant( $at ),
				'exported_by'   => $actor_id,
			],
			[ 'id' => $batch->id ]
		);
	}

	public function file( int $id ): ?string {
		$sealed = $this->database->value( 'SELECT file_sealed FROM {debit_batches} WHERE id = %d', [ $id ] );
		return null === $sealed ? null : (string) gzuncompress( $this->secrets->open( $sealed ) );
	}

	public function note_download( int $id, int $actor_id, \DateTimeImmutable $at ): void {
		$this->database->insert( 'batch_downloads', [ 'batch_id' => $id, 'actor_id' => $actor_id, 'downloaded_at' => Cell::instant( $at ) ] );
	}

	public function change( int $id, BatchState $state, int $actor_id, \DateTimeImmutable $at ): void {
		$who = match ( $state ) {
			BatchState::submitted => [ 'submitted_at' => Cell::instant( $at ), 'submitted_by' => $actor_id ],
			BatchState::withdrawn => [ 'withdrawn_at' => Cell::instant( $at ), 'withdrawn_by' => $actor_id ],
			default => [],
		};
		$this->database->update( 'debit_batches', [ 'state' => $state->value, ...$who ], [ 'id' => $id ] );
		if ( BatchState::withdrawn === $state ) {
			$this->database->execute( 'UPDATE {batch_debits} SET in_force = NULL WHERE batch_id = %d', [ $id ] );
		}
	}

	public function follow_debits(): void {
		$has = "EXISTS (SELECT 1 FROM {batch_debits} b JOIN {debits} d ON d.id = b.debit_id WHERE b.batch_id = {debit_batches}.id AND b.in_force = 1 AND d.state = '%s')";
		foreach ( [ 'returned' => 'partly_returned', 'collected' => 'booked' ] as $debit => $batch ) {
			$from = 'returned' === $debit ? "'exported', 'submitted', 'booked'" : "'exported', 'submitted'";
			$this->database->execute( "UPDATE {debit_batches} SET state = '$batch' WHERE state IN ($from) AND " . sprintf( $has, $debit ) );
		}
	}

	public function proposed(): array {
		return array_map( static fn ( array $row ): int => (int) $row['id'], $this->database->rows( "SELECT id FROM {debit_batches} WHERE state = 'proposed' ORDER BY id" ) );
	}

	private static function ready( Row $row ): ReadyDebit {
		return new ReadyDebit( $row->int( 'id' ), $row->money( 'amount_minor', $row->text( 'currency' ) ), $row->date( 'collection_on' ) );
	}

	private static function batch( Row $row ): Batch {
		return new Batch(
			$row->int( 'id' ),
			BatchState::from( $row->text( 'state' ) ),
			$row->text( 'message_id' ),
			SequenceType::from( $row->text( 'sequence' ) ),
			$row->date( 'collection_on' ),
			$row->int( 'debits' ),
			Money::of_minor( $row->int( 'total_minor' ), $row->text( 'currency' ) ),
		);
	}
}
