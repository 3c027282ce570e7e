<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Suspension\ServiceState;

final readonly class MemorySubscriptions implements SubscriptionRepository {

	public function __construct( private Store $store ) {
	}

	public function add( Subscription $subscription, string $reference, \DateTimeImmutable $at ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->subscriptions[ $id ] = new Subscription( ...[ ...get_object_vars( $subscription ), 'id' => $id ] );
		$tables->services[ $id ]      = [ 'customer' => $subscription->customer_id, 'reference' => $reference, 'wanted' => ServiceState::active, 'actual' => ServiceState::active, 'epoch' => 0, 'exempt' => null, 'held' => [] ];
		return $id;
	}

	public function find( int $id ): ?Subscription {
		return $this->store->tables()->subscriptions[ $id ] ?? null;
	}

	public function of_customer( int $customer_id ): array {
		return array_values( array_filter( $this->store->tables()->subscriptions, static fn ( Subscription $one ): bool => $one->customer_id === $customer_id ) );
	}

	public function due( int $customer_id, CivilDate $begins_by ): array {
		return array_values( array_filter( $this->of_customer( $customer_id ), static fn ( Subscription $one ): bool => $one->next_period()?->first->is_on_or_before( $begins_by ) ?? false ) );
	}

	public function save( Subscription $subscription ): void {
		$this->store->tables()->subscriptions[ $subscription->id ] = $subscription;
	}

	public function refer_to( int $subscription_id, string $reference ): void {
		$this->store->tables()->services[ $subscription_id ]['reference'] = $reference;
	}

	public function earliest_next_period( int $customer_id ): ?CivilDate {
		$days = array_filter( array_map( static fn ( Subscription $one ): ?CivilDate => $one->next_period()?->first, $this->of_customer( $customer_id ) ) );
		return [] === $days ? null : CivilDate::earliest( ...array_values( $days ) );
	}
}
