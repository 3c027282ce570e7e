<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\CostsRepository;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;

final readonly class MemorySteps implements StepRepository, CostsRepository {

	public function __construct( private Store $store ) {
	}

	public function record( int $invoice_id, int $customer_id, string $step, StepState $state, CivilDate $on, ?CivilDate $names_date = null, ?array $named = null ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();
		$rounds = array_filter( $tables->steps, static fn ( array $row ): bool => $row['invoice'] === $invoice_id && $row['record']->step === $step );

		$tables->steps[ $id ] = [ 'id' => $id, 'invoice' => $invoice_id, 'record' => new StepRecord( $step, 1 + count( $rounds ), $state, $on, null, $names_date ), 'named' => $named ?? [] ];
		return $id;
	}

	public function change( int $id, StepState $state, ?CivilDate $handed_over_on = null, ?CivilDate $names_date = null ): void {
		$tables = $this->store->tables();
		$now    = $tables->steps[ $id ]['record'];

		$tables->steps[ $id ]['record'] = new StepRecord( $now->step, $now->round, $state, $now->decided_on, $handed_over_on ?? $now->handed_over_on, $names_date ?? $now->names_date );
	}

	public function names( int $id, ?CivilDate $date ): void {
		$tables = $this->store->tables();
		$now    = $tables->steps[ $id ]['record'];

		$tables->steps[ $id ]['record'] = new StepRecord( $now->step, $now->round, $now->state, $now->decided_on, $now->handed_over_on, $date );
	}

	public function came_back( int $id ): void {
		$tables = $this->store->tables();
		$now    = $tables->steps[ $id ]['record'];

		$tables->steps[ $id ]['record'] = new StepRecord( $now->step, $now->round, StepState::withdrawn, $now->decided_on );
	}

	public function newest( int $invoice_id, string $step ): ?array {
		$rows = array_filter( $this->store->tables()->steps, static fn ( array $row ): bool => $row['invoice'] === $invoice_id && $row['record']->step === $step );
		$row  = end( $rows );
		return false === $row ? null : [ 'id' => $row['id'], 'handed_over_on' => $row['record']->handed_over_on, 'named' => $row['named'] ];
	}

	public function move( int $invoice_id, string $step, CivilDate $to, CivilDate $today ): void {
		$this->store->tables()->moved[ $invoice_id ][ $step ] = $to;
	}

	public function add( int $customer_id, int $invoice_id, int $step_id, int $order_id, string $kind, Money $amount, Money $principal, CivilDate $on ): int {
		$tables          = $this->store->tables();
		$tables->costs[] = [ 'invoice' => $invoice_id, 'kind' => $kind, 'on' => $on, 'amount' => $amount, 'order' => $order_id ];
		return $tables->id();
	}

	public function added_on_contracts_of( int $invoice_id ): array {
		$tables    = $this->store->tables();
		$contracts = static fn ( int $id ): array => array_map( static fn ( $line ): int => $line->subscription_id, $tables->lines[ $id ] ?? [] );
		$same      = array_filter( $tables->costs, static fn ( array $row ): bool => 'statutory' === $row['kind'] && [] !== array_intersect( $contracts( $row['invoice'] ), $contracts( $invoice_id ) ) );
		return array_values( array_map( static fn ( array $row ): CivilDate => $row['on'], $same ) );
	}
}
