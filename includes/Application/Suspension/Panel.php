<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\Level;

/**
 * One server on which services live and are switched; docs/panels.md says how to write an adapter.
 *
 * Orders carry an epoch that only grows: a panel that can keep it never lets an older order undo a newer one. Whoever
 * orders reads back afterwards, so an order answers nothing but that it was taken.
 */
interface Panel {

	/** Whether all that a connection needs is filled in. */
	public function is_connected(): bool;

	/**
	 * What it can do while incoming mail goes on arriving; none where it can't.
	 *
	 * @return list<Level>
	 */
	public function levels(): array;

	/**
	 * Tries connection and rights without changing anything.
	 *
	 * @throws PanelFailed
	 */
	public function test(): void;

	/**
	 * The account of a service; null = there is none.
	 *
	 * @throws PanelFailed
	 */
	public function find( PanelService $service ): ?PanelAccount;

	/** @throws PanelFailed */
	public function read( PanelService $service ): PanelReading;

	/**
	 * @param Level  $level    One of levels().
	 * @param string $event_id Idempotency key: the same order has the same id at every try.
	 * @throws PanelFailed
	 */
	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void;

	/** @throws PanelFailed */
	public function restore( PanelService $service, int $epoch, string $event_id ): void;

	/**
	 * Removes the account with all that is in it.
	 *
	 * @throws PanelFailed
	 */
	public function terminate( PanelService $service, int $epoch, string $event_id ): void;

	/**
	 * @return list<PanelAccount>
	 * @throws PanelFailed not_supported where it can't tell.
	 */
	public function accounts(): array;
}
