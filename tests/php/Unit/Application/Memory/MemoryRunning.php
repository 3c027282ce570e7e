<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Running\Claims;
use HostingInvoices\Application\Running\DailyWork;
use HostingInvoices\Application\Running\DueIndex;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\Running\Runner;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Application\Running\Workers;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceState;

/** Runner, claims and workers: every worker but the newest is gone. */
final class MemoryRunning implements RunnerState, Claims, Workers, DueIndex, Failures, DailyWork {

	public function execute(): void {
	}

	/** @var list<string> */
	public array $failures = [];

	public bool $is_copy = false;

	public ?CivilDate $rise_on = null;

	public ?CivilDate $looked_on = null;

	public ?\DateTimeImmutable $confirmed_at = null;

	private int $workers = 0;

	public function __construct( private readonly Store $store ) {
	}

	public function read(): Runner {
		$row = $this->store->tables()->runner;
		return new Runner( $row['last'], $row['silent'], $this->is_copy, $this->rise_on, $this->looked_on, $this->confirmed_at );
	}

	public function ticked( \DateTimeImmutable $at, ?\DateTimeImmutable $silent_from ): void {
		$this->store->tables()->runner = [ 'last' => $at, 'silent' => $silent_from ];
	}

	public function confirmed( \DateTimeImmutable $at ): void {
		$this->store->tables()->runner = [ 'last' => $at, 'silent' => null ];
		$this->is_copy                 = false;
		$this->confirmed_at            = $at;
	}

	public function fell_behind( \DateTimeImmutable $at ): void {
		$this->is_copy = true;
	}

	public function allow_rise( CivilDate $on ): void {
		$this->rise_on = $on;
	}

	public function looked_at( CivilDate $on ): void {
		$this->looked_on = $on;
	}

	public function holders( CivilDate $today ): array {
		$tables = $this->store->tables();
		return array_values( array_unique( array_filter( [ ...array_column( $tables->customers, 'claimed_by' ), ...array_column( $tables->outbox, 'worker' ) ] ) ) );
	}

	public function free( string $worker, CivilDate $today ): void {
		$tables = $this->store->tables();
		foreach ( $tables->customers as $id => $row ) {
			if ( $row['claimed_by'] === $worker ) {
				$tables->customers[ $id ]['claimed_by'] = null;
			}
		}
		foreach ( $tables->outbox as $id => $row ) {
			if ( $row['worker'] === $worker ) {
				$tables->outbox[ $id ]['expired'] = true;
			}
		}
	}

	public function name(): string {
		return 'worker-' . ++$this->workers;
	}

	public function is_gone( string $worker ): bool {
		return "worker-{$this->workers}" !== $worker;
	}

	public function has_work( CivilDate $today, \DateTimeImmutable $now ): bool {
		$due = array_filter( $this->store->tables()->customers, static fn ( array $row ): bool => MemoryCustomers::is_due( $row, $today ) );
		$off = array_filter( $this->store->tables()->services, static fn ( array $row ): bool => ServiceState::suspended === $row['wanted'] );
		return [] !== $due || [] !== $off || ( new MemoryOutbox( $this->store ) )->has_due( $now ) || [] !== $this->holders( $today );
	}

	public function note( int $customer_id, \Throwable $failure ): void {
		if ( ! $failure instanceof Killed && ! $failure->getPrevious() instanceof Killed ) {
			$this->failures[] = get_class( $failure ) . ': ' . $failure->getMessage();
		}
	}
}
