<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Where a service lives and is switched.
 *
 * Every order carries an epoch that only grows, so an order that comes late never undoes a newer one.
 */
interface Panel {

	/** False until the owner connected one. */
	public function is_connected(): bool;

	/**
	 * Asks for a state and answers with the state that the panel then confirmed.
	 *
	 * @param string $event_id Idempotency key: the same order has the same id at every try.
	 * @throws PanelFailed when nothing, or nothing that can be trusted, came back: the state is unknown then.
	 */
	public function order( PanelService $service, ServiceState $wanted, int $epoch, string $event_id ): PanelReading;

	/**
	 * Reads the state back.
	 *
	 * @throws PanelFailed
	 */
	public function read( PanelService $service ): PanelReading;

	/**
	 * Tries connection and rights without changing anything.
	 *
	 * @throws PanelFailed
	 */
	public function test(): void;
}
