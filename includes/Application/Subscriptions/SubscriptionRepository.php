<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Subscriptions and the services behind them.
 */
interface SubscriptionRepository {

	/**
	 * @param Subscription $subscription Its id is ignored.
	 * @param string       $reference    Domain or account name on the panel.
	 * @return int The new id.
	 */
	public function add( Subscription $subscription, string $reference, \DateTimeImmutable $at ): int;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?Subscription;

	/** @return list<Subscription> By id. */
	public function of_customer( int $customer_id ): array;

	/**
	 * Those of a customer whose next period begins on or before a date.
	 *
	 * @return list<Subscription>
	 */
	public function due( int $customer_id, CivilDate $begins_by ): array;

	/** Writes what may change: label, price, quantity, type, end, pause, schedule, next period. */
	public function save( Subscription $subscription ): void;

	public function refer_to( int $subscription_id, string $reference ): void;

	/** The next period of all subscriptions of a customer; null = none comes. */
	public function earliest_next_period( int $customer_id ): ?CivilDate;
}
