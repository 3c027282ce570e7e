<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\AgreementRepository;
use HostingInvoices\Application\Dunning\Promise;
use HostingInvoices\Application\Dunning\PromiseState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

final readonly class MemoryAgreements implements AgreementRepository {

	public function __construct( private Store $store ) {
	}

	public function add_promise( int $customer_id, Money $amount, Money $paid_before, CivilDate $by, CivilDate $made_on, string $note ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->promises[ $id ] = new Promise( $id, $customer_id, $amount, $paid_before, $by, $made_on, PromiseState::open );
		return $id;
	}

	public function promise( int $id ): ?Promise {
		return $this->store->tables()->promises[ $id ] ?? null;
	}

	public function open_promises( int $customer_id ): array {
		return array_values( array_filter( $this->store->tables()->promises, static fn ( Promise $one ): bool => $one->customer_id === $customer_id && PromiseState::open === $one->state ) );
	}

	public function settle_promise( int $id, PromiseState $state, Money $paid ): void {
		$tables                  = $this->store->tables();
		$tables->promises[ $id ] = new Promise( ...[ ...get_object_vars( $tables->promises[ $id ] ), 'state' => $state ] );
	}

	public function add_hold( int $customer_id, CivilDate $until, string $reason, CivilDate $on ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->holds[ $id ] = [ 'id' => $id, 'customer_id' => $customer_id, 'until' => $until, 'ended' => false ];
		return $id;
	}

	public function hold( int $id ): ?array {
		return $this->store->tables()->holds[ $id ] ?? null;
	}

	public function end_hold( int $id, CivilDate $on ): void {
		$this->store->tables()->holds[ $id ]['ended'] = true;
	}

	public function end_holds( int $customer_id, CivilDate $on ): void {
		foreach ( $this->store->tables()->holds as $id => $hold ) {
			if ( $hold['customer_id'] === $customer_id ) {
				$this->end_hold( $id, $on );
			}
		}
	}

	public function open_dispute( int $invoice_id, int $customer_id, string $reason, CivilDate $on ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->disputes[ $id ] = [ 'id' => $id, 'invoice_id' => $invoice_id, 'customer_id' => $customer_id, 'closed' => false ];
		return $id;
	}

	public function dispute( int $id ): ?array {
		return $this->store->tables()->disputes[ $id ] ?? null;
	}

	public function close_dispute( int $id, string $outcome, CivilDate $on ): void {
		$this->store->tables()->disputes[ $id ]['closed'] = true;
	}
}
