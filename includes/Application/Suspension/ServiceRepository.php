<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Services: the state that is wanted, the state that was found.
 */
interface ServiceRepository {

	/** @return list<ServiceFacts> */
	public function of_customer( int $customer_id ): array;

	public function find( int $id ): ?ServiceFacts;

	public function as_panel_knows( int $id ): ?PanelService;

	/**
	 * Wants a state; the epoch grows by one.
	 *
	 * @param int        $above The new epoch is above this one too.
	 * @param Level|null $level How far a suspension goes; null = as far as before.
	 * @return int The new epoch.
	 */
	public function want( int $id, ServiceState $state, CivilDate $on, int $above = 0, ?Level $level = null ): int;

	/** Writes what a panel said, if it speaks of the newest epoch. */
	public function found( int $id, ServiceState $state, int $epoch, \DateTimeImmutable $at ): void;

	/** The subscription that it belongs to. */
	public function subscription_of( int $id ): ?int;

	/** Only the state as it is shown, for an order of this epoch; nothing was read. */
	public function stands( int $id, ServiceState $state, int $epoch ): void;

	public function failed( int $id, bool $state_unknown, string $error ): void;

	/**
	 * @param list<string> $reasons Why the suspension is held; empty = it is not.
	 * @return list<string> Those that are new.
	 */
	public function held( int $id, array $reasons ): array;

	public function exempt( int $id, ?CivilDate $until, string $reason ): void;

	/** Whether the newest thing that was told of a service is that it is suspended, and not that it is restored. */
	public function was_told_suspended( int $customer_id, int $id ): bool;

	/** Suspensions that were decided on a day, whole shop. */
	public function wanted_suspended_on( CivilDate $day ): int;

	/** On how many a day were usually decided, of the days before this one that had any; 0 = none ever was. */
	public function usually_suspended( CivilDate $before ): int;

	/**
	 * Where a panel was found in another state than it had confirmed; null = it is not, or not any more.
	 *
	 * @return bool Whether that is news.
	 */
	public function drifted( int $id, ?ServiceState $found, CivilDate $on ): bool;

	/** Where a service lives, and what it is called there. */
	public function map( int $id, int $server_id, string $account, string $domain ): void;

	/**
	 * Services that were not looked at on a day, the longest ago first.
	 *
	 * @return list<int>
	 */
	public function to_look_at( CivilDate $today, int $most ): array;

	public function looked_at( int $id, CivilDate $today ): void;

	/** @param CivilDate|null $on The first day on which it may be removed; null = it will not be. */
	public function announce_termination( int $id, ?CivilDate $on, string $backup ): void;
}
