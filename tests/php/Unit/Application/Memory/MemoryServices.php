<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

final readonly class MemoryServices implements ServiceRepository {

	public function __construct( private Store $store ) {
	}

	public function of_customer( int $customer_id ): array {
		$ids = array_keys( array_filter( $this->store->tables()->services, static fn ( array $row ): bool => $row['customer'] === $customer_id ) );
		return array_values( array_filter( array_map( $this->find( ... ), $ids ) ) );
	}

	public function find( int $id ): ?ServiceFacts {
		$row = $this->store->tables()->services[ $id ] ?? null;
		return null === $row ? null : new ServiceFacts( $id, $row['customer'], $row['wanted'], $row['actual'], $row['epoch'], $row['exempt'] );
	}

	public function as_panel_knows( int $id ): ?PanelService {
		$row = $this->store->tables()->services[ $id ] ?? null;
		return null === $row ? null : new PanelService( $id, $row['reference'] );
	}

	public function want( int $id, ServiceState $state, CivilDate $on, int $above = 0 ): int {
		$tables = $this->store->tables();

		$tables->services[ $id ]['wanted'] = $state;
		return $tables->services[ $id ]['epoch'] = 1 + max( $above, $tables->services[ $id ]['epoch'] );
	}

	public function found( int $id, ServiceState $state, int $epoch, \DateTimeImmutable $at ): void {
		$tables = $this->store->tables();
		if ( $tables->services[ $id ]['epoch'] === $epoch ) {
			$tables->services[ $id ]['actual'] = $state;
		}
	}

	public function failed( int $id, bool $state_unknown, string $error ): void {
		if ( $state_unknown ) {
			$this->store->tables()->services[ $id ]['actual'] = ServiceState::unknown;
		}
	}

	public function held( int $id, array $reasons ): array {
		$tables = $this->store->tables();
		$new    = array_values( array_diff( $reasons, $tables->services[ $id ]['held'] ) );

		$tables->services[ $id ]['held'] = $reasons;
		return $new;
	}

	public function exempt( int $id, ?CivilDate $until, string $reason ): void {
		$this->store->tables()->services[ $id ]['exempt'] = $until;
	}

	public function was_told_suspended( int $customer_id, int $id ): bool {
		$told = array_filter( $this->store->tables()->story, static fn ( Happening $one ): bool => $one->service_id === $id && in_array( $one->event, [ EventKind::service_suspended, EventKind::service_restored ], true ) );
		return EventKind::service_suspended === ( end( $told ) ?: null )?->event;
	}

	public function wanted_suspended_on( CivilDate $day ): int {
		return count( array_filter( $this->store->tables()->story, static fn ( Happening $one ): bool => EventKind::suspension_wanted === $one->event && $one->on->equals( $day ) ) );
	}
}
