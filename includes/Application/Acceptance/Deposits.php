<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Deposits that were asked, until they are given back: a subscription has one at most.
 */
interface Deposits {

	public function add( int $subscription_id, int $customer_id, Money $amount, CivilDate $on ): void;

	/** @return list<array{subscription_id: int, customer_id: int, amount: Money}> Of subscriptions that ended before this day. */
	public function to_give_back( CivilDate $today ): array;

	/** @return Money|null Null when it was given back already, or there is none. */
	public function of( int $subscription_id ): ?Money;

	public function given_back( int $subscription_id, CivilDate $on ): void;
}
