<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\Application\Outbox\Outbox;

/**
 * The outbox with the states of WpdbOutbox. A lease runs out when its worker is freed (MemoryRunning).
 */
final readonly class MemoryOutbox implements Outbox {

	private const LEASED = [ 'leased', 'unsure', 'handing_over' ];

	public function __construct( private Store $store ) {
	}

	public function add( EffectKind $kind, string $key, int $customer_id, int $subject_id, int $epoch, \DateTimeImmutable $due_at ): void {
		$tables = $this->store->tables();
		if ( [] === array_filter( $tables->outbox, static fn ( array $row ): bool => $row['key'] === $key ) ) {
			$id                    = $tables->id();
			$tables->outbox[ $id ] = [ 'id' => $id, 'kind' => $kind, 'key' => $key, 'customer' => $customer_id, 'subject' => $subject_id, 'epoch' => $epoch, 'state' => 'waiting', 'due_at' => $due_at, 'created_at' => $due_at, 'attempts' => 0, 'worker' => null, 'expired' => false, 'why' => '' ];
		}
	}

	public function lease( \DateTimeImmutable $now, int $limit, string $worker ): array {
		$due = array_filter( $this->store->tables()->outbox, static fn ( array $row ): bool => self::is_due( $row, $now ) );
		usort( $due, static fn ( array $one, array $other ): int => $one['kind']->priority() <=> $other['kind']->priority() ?: $one['id'] <=> $other['id'] );
		return array_map( fn ( array $row ): Effect => $this->take( $row, $worker ), array_slice( $due, 0, $limit ) );
	}

	/** @param array<string, mixed> $row */
	private static function is_due( array $row, \DateTimeImmutable $now ): bool {
		return 'waiting' === $row['state'] ? $row['due_at'] <= $now : in_array( $row['state'], self::LEASED, true ) && $row['expired'];
	}

	/** @param array<string, mixed> $row */
	private function take( array $row, string $worker ): Effect {
		$state = in_array( $row['state'], [ 'unsure', 'handing_over' ], true ) ? 'unsure' : 'leased';
		$row   = [ ...$row, 'state' => $state, 'attempts' => $row['attempts'] + 1, 'worker' => $worker, 'expired' => false ];

		$this->store->tables()->outbox[ $row['id'] ] = $row;
		return self::effect( $row );
	}

	/** @param array<string, mixed> $row */
	private static function effect( array $row ): Effect {
		return new Effect( $row['id'], $row['kind'], $row['key'], $row['customer'], $row['subject'], $row['epoch'], $row['attempts'], $row['created_at'], 'unsure' === $row['state'] );
	}

	public function hand_over( Effect $effect, string $worker ): void {
		$this->write( $effect, $worker, [ 'state' => 'handing_over' ], [ 'leased', 'unsure' ] );
	}

	public function done( Effect $effect, string $worker, \DateTimeImmutable $at ): void {
		$this->write( $effect, $worker, [ 'state' => 'done' ] );
	}

	public function drop( Effect $effect, string $worker, string $why, \DateTimeImmutable $at ): void {
		$this->write( $effect, $worker, [ 'state' => 'dropped', 'why' => $why ] );
	}

	public function again( Effect $effect, string $worker, \DateTimeImmutable $due_at, string $error ): void {
		$this->write( $effect, $worker, [ 'state' => 'waiting', 'due_at' => $due_at, 'why' => $error, 'worker' => null ] );
	}

	public function park( Effect $effect, string $worker, string $reason, \DateTimeImmutable $at ): void {
		$this->write( $effect, $worker, [ 'state' => 'parked', 'why' => $reason ] );
	}

	public function put_off( Effect $effect, string $worker, \DateTimeImmutable $due_at ): void {
		$this->again( $effect, $worker, $due_at, '' );
	}

	public function withdraw( EffectKind $kind, int $subject_id ): void {
		$tables = $this->store->tables();
		foreach ( $tables->outbox as $id => $row ) {
			if ( $row['kind'] === $kind && $row['subject'] === $subject_id && in_array( $row['state'], [ 'waiting', 'leased' ], true ) ) {
				$tables->outbox[ $id ] = [ ...$row, 'state' => 'withdrawn', 'worker' => null ];
			}
		}
	}

	public function hurry( int $subject_id, \DateTimeImmutable $now ): void {
		$tables = $this->store->tables();
		foreach ( $tables->outbox as $id => $row ) {
			if ( $row['subject'] === $subject_id && 'waiting' === $row['state'] ) {
				$tables->outbox[ $id ]['due_at'] = $now;
			}
		}
	}

	public function unpark( int $id, bool $try_again, \DateTimeImmutable $now ): ?Effect {
		$tables = $this->store->tables();
		if ( 'parked' !== ( $tables->outbox[ $id ]['state'] ?? '' ) ) {
			return null;
		}
		$tables->outbox[ $id ] = [ ...$tables->outbox[ $id ], 'state' => $try_again ? 'waiting' : 'dropped', 'due_at' => $now ];
		return self::effect( $tables->outbox[ $id ] );
	}

	public function is_done( EffectKind $kind, int $subject_id ): bool {
		$of = array_filter( $this->store->tables()->outbox, static fn ( array $row ): bool => $row['kind'] === $kind && $row['subject'] === $subject_id );
		return [] === $of || 'done' === end( $of )['state'];
	}

	public function has_order( int $service_id ): bool {
		$orders = [ EffectKind::suspend, EffectKind::restore, EffectKind::terminate ];
		return [] !== array_filter( $this->store->tables()->outbox, static fn ( array $row ): bool => $row['subject'] === $service_id && in_array( $row['kind'], $orders, true ) && ! in_array( $row['state'], [ 'done', 'dropped', 'withdrawn' ], true ) );
	}

	public function has_due( \DateTimeImmutable $now ): bool {
		return [] !== array_filter( $this->store->tables()->outbox, static fn ( array $row ): bool => self::is_due( $row, $now ) );
	}

	/**
	 * @param array<string, mixed> $changes
	 * @param list<string>         $if
	 */
	private function write( Effect $effect, string $worker, array $changes, array $if = self::LEASED ): void {
		$tables = $this->store->tables();
		$row    = $tables->outbox[ $effect->id ];
		if ( $row['worker'] !== $worker || $row['attempts'] !== $effect->attempts || ! in_array( $row['state'], $if, true ) ) {
			throw new LeaseLost();
		}
		$tables->outbox[ $effect->id ] = [ ...$row, ...$changes ];
	}
}
