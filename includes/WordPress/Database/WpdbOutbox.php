<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\Application\Outbox\Outbox;

/**
 * Effects in {outbox}. How one stands:
 *
 * waiting → leased → handing_over → done, dropped, parked or waiting again. One whose worker vanished while handing
 * over becomes unsure: leased, and nobody knows whether it happened. withdrawn is the end of what never left.
 *
 * Leases run in database time; due_at follows the clock of the caller, which a demo may move. `attempts` counts the
 * leases and is the fencing number: a write names worker and attempt, and writes nothing when either moved on.
 */
final readonly class WpdbOutbox implements Outbox {

	private const LEASED = "state IN ('leased', 'unsure', 'handing_over')";

	private const DUE = "((state = 'waiting' AND due_at <= %s) OR (" . self::LEASED . ' AND leased_until < UTC_TIMESTAMP()))';

	private const UNTIL = 'DATE_ADD(UTC_TIMESTAMP(), INTERVAL 5 MINUTE)';

	public function __construct( private Database $database ) {
	}

	public function add( EffectKind $kind, string $key, int $customer_id, int $subject_id, int $epoch, \DateTimeImmutable $due_at ): void {
		$this->database->insert_unless_taken(
			'outbox',
			[
				'effect'      => $kind->value,
				'dedupe_key'  => Cell::key( $key, 100 ),
				'priority'    => $kind->priority(),
				'customer_id' => $customer_id,
				'subject_id'  => $subject_id,
				'epoch'       => $epoch,
				'state'       => 'waiting',
				'due_at'      => Cell::instant( $due_at ),
				'created_at'  => Cell::instant( $due_at ),
			]
		);
	}

	public function lease( \DateTimeImmutable $now, int $limit, string $worker ): array {
		return Claiming::some(
			fn (): array => $this->due( $now, $limit ),
			fn ( array $ids ): array => $this->take( $ids, $now, $worker )
		);
	}

	public function hand_over( Effect $effect, string $worker ): void {
		$this->write( $effect, $worker, 'state = %s, leased_until = ' . self::UNTIL, [ 'handing_over' ], "state IN ('leased', 'unsure')" );
	}

	public function done( Effect $effect, string $worker, \DateTimeImmutable $at ): void {
		$this->end( $effect, $worker, 'done', '', $at );
	}

	public function drop( Effect $effect, string $worker, string $why, \DateTimeImmutable $at ): void {
		$this->end( $effect, $worker, 'dropped', $why, $at );
	}

	public function again( Effect $effect, string $worker, \DateTimeImmutable $due_at, string $error ): void {
		$this->write(
			$effect,
			$worker,
			"state = 'waiting', due_at = %s, last_error = %s, leased_by = NULL, leased_until = NULL",
			[ (string) Cell::instant( $due_at ), Cell::text( $error, 500 ) ]
		);
	}

	public function put_off( Effect $effect, string $worker, \DateTimeImmutable $due_at ): void {
		$this->again( $effect, $worker, $due_at, '' );
	}

	public function park( Effect $effect, string $worker, string $reason, \DateTimeImmutable $at ): void {
		$this->end( $effect, $worker, 'parked', $reason, $at );
	}

	public function withdraw( EffectKind $kind, int $subject_id ): void {
		$this->database->execute(
			"UPDATE {outbox} SET state = 'withdrawn', leased_by = NULL, leased_until = NULL, ended_at = UTC_TIMESTAMP()
				WHERE effect = %s AND subject_id = %d AND state IN ('waiting', 'leased')",
			[ $kind->value, $subject_id ]
		);
	}

	public function hurry( int $subject_id, \DateTimeImmutable $now ): void {
		$this->database->execute(
			"UPDATE {outbox} SET due_at = %s WHERE effect IN ('suspend', 'restore', 'terminate') AND subject_id = %d AND state = 'waiting'",
			[ (string) Cell::instant( $now ), $subject_id ]
		);
	}

	public function unpark( int $id, bool $try_again, \DateTimeImmutable $now ): ?Effect {
		$at      = (string) Cell::instant( $now );
		$changed = $try_again
			? $this->database->execute( "UPDATE {outbox} SET state = 'waiting', due_at = %s, ended_at = NULL WHERE id = %d AND state = 'parked'", [ $at, $id ] )
			: $this->database->execute( "UPDATE {outbox} SET state = 'dropped', ended_at = %s WHERE id = %d AND state = 'parked'", [ $at, $id ] );
		return 0 === $changed ? null : $this->effects( 'id = %d', [ $id ] )[0] ?? null;
	}

	public function is_done( EffectKind $kind, int $subject_id ): bool {
		$state = $this->database->value( 'SELECT state FROM {outbox} WHERE effect = %s AND subject_id = %d ORDER BY id DESC LIMIT 1', [ $kind->value, $subject_id ] );
		return null === $state || 'done' === $state;
	}

	public function has_order( int $service_id ): bool {
		return null !== $this->database->value( "SELECT id FROM {outbox} WHERE subject_id = %d AND effect IN ('suspend', 'restore', 'terminate') AND state NOT IN ('done', 'dropped', 'withdrawn') LIMIT 1", [ $service_id ] );
	}

	public function has_due( \DateTimeImmutable $now ): bool {
		return [] !== $this->due( $now, 1 );
	}

	/**
	 * Two statements, because each then walks the index in its order and stops at the limit.
	 *
	 * @return list<int> Most urgent first.
	 */
	private function due( \DateTimeImmutable $now, int $limit ): array {
		$pass_over = $this->database->skip_locked();

		$rows = [
			...$this->database->rows( 'SELECT id, priority FROM {outbox} WHERE ' . self::LEASED . ' AND leased_until < UTC_TIMESTAMP() ORDER BY priority, due_at, id LIMIT %d' . $pass_over, [ $limit ] ),
			...$this->database->rows( "SELECT id, priority FROM {outbox} WHERE state = 'waiting' AND due_at <= %s ORDER BY priority, due_at, id LIMIT %d$pass_over", [ (string) Cell::instant( $now ), $limit ] ),
		];
		usort( $rows, static fn ( array $one, array $other ): int => (int) $one['priority'] <=> (int) $other['priority'] );
		return array_map( static fn ( array $row ): int => (int) $row['id'], array_slice( $rows, 0, $limit ) );
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return list<Effect> Those that this worker got.
	 */
	private function take( array $ids, \DateTimeImmutable $now, string $worker ): array {
		$among = Database::in( $ids );
		$this->database->execute(
			'UPDATE {outbox}' . $this->database->by_id() . " SET state = CASE WHEN state IN ('unsure', 'handing_over') THEN 'unsure' ELSE 'leased' END,
				attempts = attempts + 1, leased_by = %s, leased_until = " . self::UNTIL . " WHERE id IN $among AND " . self::DUE,
			[ $worker, (string) Cell::instant( $now ) ]
		);
		return $this->effects( "id IN $among AND leased_by = %s", [ $worker ] );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<Effect>
	 */
	private function effects( string $where, array $values ): array {
		$rows = $this->database->rows( "SELECT * FROM {outbox} WHERE $where ORDER BY priority, due_at, id", $values );
		return array_map(
			static function ( array $columns ): Effect {
				$row = new Row( $columns );
				return new Effect(
					$row->int( 'id' ),
					EffectKind::from( $row->text( 'effect' ) ),
					$row->text( 'dedupe_key' ),
					$row->int( 'customer_id' ),
					$row->int( 'subject_id' ),
					$row->int( 'epoch' ),
					$row->int( 'attempts' ),
					$row->instant( 'created_at' ),
					'unsure' === $row->text( 'state' ),
				);
			},
			$rows
		);
	}

	/** @throws LeaseLost */
	private function end( Effect $effect, string $worker, string $state, string $why, \DateTimeImmutable $at ): void {
		$this->write(
			$effect,
			$worker,
			'state = %s, last_error = %s, ended_at = %s, leased_by = NULL, leased_until = NULL',
			[ $state, Cell::text( $why, 500 ), (string) Cell::instant( $at ) ]
		);
	}

	/**
	 * Every set changes the state, so no row written means that the lease is gone: MariaDB does not count a row
	 * that stays as it was.
	 *
	 * @param list<scalar> $values
	 * @throws LeaseLost
	 */
	private function write( Effect $effect, string $worker, string $set, array $values, string $if = self::LEASED ): void {
		$written = $this->database->execute(
			"UPDATE {outbox} SET $set WHERE id = %d AND leased_by = %s AND attempts = %d AND $if",
			[ ...$values, $effect->id, $worker, $effect->attempts ]
		);
		if ( 0 === $written ) {
			throw new LeaseLost( sprintf( 'Effect %d is no longer leased by %s.', $effect->id, $worker ) );
		}
	}
}
