<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\Task;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

final readonly class MemoryTasks implements TaskRepository {

	public function __construct( private Store $store ) {
	}

	public function add( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->tasks[ $id ] = [ 'id' => $id, 'kind' => $kind, 'customer_id' => $customer_id, 'invoice_id' => $invoice_id, 'step' => $step, 'due_on' => $due_on, 'state' => 'open' ];
		return $id;
	}

	public function remind( TaskKind $kind, int $customer_id, int $invoice_id, string $step, CivilDate $due_on, string $note = '' ): void {
		$tables = $this->store->tables();
		foreach ( $tables->tasks as $id => $row ) {
			if ( [ $kind, $customer_id, $invoice_id, $step, 'open' ] === [ $row['kind'], $row['customer_id'], $row['invoice_id'], $row['step'], $row['state'] ] ) {
				$tables->tasks[ $id ]['due_on'] = $due_on;
				return;
			}
		}
		$this->add( $kind, $customer_id, $invoice_id, $step, $due_on );
	}

	public function find( int $id ): ?Task {
		$row = $this->store->tables()->tasks[ $id ] ?? null;
		return null === $row ? null : new Task( ...$row );
	}

	public function finish( int $id, string $outcome, string $note, int $by, \DateTimeImmutable $at ): void {
		$this->store->tables()->tasks[ $id ]['state'] = 'done';
	}

	public function again( int $id, CivilDate $on, string $note ): void {
		$this->store->tables()->tasks[ $id ]['due_on'] = $on;
	}

	public function finish_all( TaskKind $kind, int $customer_id, string $outcome, int $by, \DateTimeImmutable $at ): void {
		$tables = $this->store->tables();
		foreach ( $tables->tasks as $id => $row ) {
			if ( $row['customer_id'] === $customer_id && $row['kind'] === $kind && 'open' === $row['state'] ) {
				$tables->tasks[ $id ]['state'] = 'done';
			}
		}
	}

	public function is_open( int $customer_id, string $step ): bool {
		foreach ( $this->store->tables()->tasks as $row ) {
			if ( $row['customer_id'] === $customer_id && $row['step'] === $step && 'open' === $row['state'] ) {
				return true;
			}
		}
		return false;
	}

	public function close_all( int $customer_id, \DateTimeImmutable $at, array $still_open = [] ): void {
		$tables = $this->store->tables();
		foreach ( $tables->tasks as $id => $row ) {
			$is_needed = ( in_array( $row['step'], [ 'debit_return', 'arrangement' ], true ) || TaskKind::own === $row['kind'] ) && in_array( $row['invoice_id'], $still_open, true );
			if ( $row['customer_id'] === $customer_id && 'open' === $row['state'] && ! in_array( $row['step'], [ 'handed_over', 'bounced', 'wrong_number' ], true ) && ! $is_needed ) {
				$tables->tasks[ $id ]['state'] = 'not_needed';
			}
		}
	}
}
