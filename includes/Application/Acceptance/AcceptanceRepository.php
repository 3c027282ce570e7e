<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What was decided about orders and services.
 */
interface AcceptanceRepository {

	/** How often services of a customer were suspended since a day. */
	public function suspensions( int $customer_id, CivilDate $since ): int;

	/** Once for an order, and once for a service that the owner added. */
	public function add( int $customer_id, int $order_id, int $subscription_id, Decided $decided, AcceptanceState $state, CivilDate $on ): void;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?KeptAcceptance;

	/** @phpstan-impure */
	public function of_order( int $order_id ): ?KeptAcceptance;

	/** @return list<KeptAcceptance> Newest first. */
	public function of_customer( int $customer_id ): array;

	/** @return list<KeptAcceptance> Those that wait for the owner, oldest first. */
	public function waiting(): array;

	public function answer( int $id, AcceptanceState $state, string $reason, int $by, \DateTimeImmutable $at ): void;
}
