<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * The panels of all servers.
 */
interface Panels {

	/** One that is no longer there is a panel that is not connected. */
	public function of_server( int $server_id ): Panel;

	public function is_any_connected(): bool;

	/** @return array<string, string> Names by kind, in the reader's language. */
	public function kinds(): array;
}
