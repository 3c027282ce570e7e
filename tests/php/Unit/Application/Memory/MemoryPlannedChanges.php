<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Subscriptions\PlannedChangeRepository;
use HostingInvoices\Domain\Subscriptions\PlannedChange;

final readonly class MemoryPlannedChanges implements PlannedChangeRepository {

	public function __construct( private Store $store ) {
	}

	public function add( PlannedChange $change, int $customer_id, \DateTimeImmutable $at ): void {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->planned_changes[ $id ] = new PlannedChange( $id, $change->subscription_id, $change->from, $change->terms );
	}

	public function of_customer( int $customer_id ): array {
		$tables = $this->store->tables();
		$mine   = array_values( array_filter( $tables->planned_changes, static fn ( PlannedChange $one ): bool => $tables->subscriptions[ $one->subscription_id ]->customer_id === $customer_id ) );
		usort( $mine, static fn ( PlannedChange $one, PlannedChange $other ): int => $one->from->compare( $other->from ) ?: $one->id <=> $other->id );
		return $mine;
	}

	public function is_done( PlannedChange $change ): void {
		unset( $this->store->tables()->planned_changes[ $change->id ] );
	}

	public function withdraw( int $subscription_id ): void {
		$tables                  = $this->store->tables();
		$tables->planned_changes = array_filter( $tables->planned_changes, static fn ( PlannedChange $one ): bool => $one->subscription_id !== $subscription_id );
	}
}
