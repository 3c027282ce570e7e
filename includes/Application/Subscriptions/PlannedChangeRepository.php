<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Subscriptions\PlannedChange;

/**
 * Changes that are agreed and hold from a later period on.
 */
interface PlannedChangeRepository {

	public function add( PlannedChange $change, int $customer_id, \DateTimeImmutable $at ): void;

	/** @return list<PlannedChange> That still wait, by the day they hold from. */
	public function of_customer( int $customer_id ): array;

	public function is_done( PlannedChange $change ): void;

	/** None of those that wait for a subscription comes any more. */
	public function withdraw( int $subscription_id ): void;
}
