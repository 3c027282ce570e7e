<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * Lists the accounts of a server and keeps them, to be mapped to services.
 */
final readonly class ReadAccounts {

	public function __construct(
		private ServerRepository $servers,
		private WatchedPanels $panels,
		private AccountRepository $accounts,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @return int How many were found.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $server_id ): int {
		$this->servers->find( $server_id ) ?? throw NotFound::thing( 'server', $server_id );
		try {
			$found = $this->panels->ask( $server_id, static fn ( Panel $panel ): array => $panel->accounts() );
		} catch ( PanelFailed $failure ) {
			throw Refused::because( 'panel_' . $failure->reason );
		}
		$this->transaction->run( fn () => $this->accounts->replace( $server_id, $found, $this->clock->now() ) );
		return count( $found );
	}
}
