<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * Accounts of a server beside the services of the shop.
 *
 * @phpstan-type AccountRow array{account: string, domain: string, email: string, state: string}
 * @phpstan-type MappedService array{id: int, label: string, reference: string, customer_id: int, customer: string, email: string}
 */
interface MappingViews {

	/** @return array{seen_at: string|null, accounts: list<AccountRow>} */
	public function accounts( int $server_id ): array;

	/**
	 * Services that are not removed and live on this server or on none that is connected, with their account there.
	 *
	 * @param non-empty-list<int> $servers The server, and those that are not connected.
	 * @return list<array{service: MappedService, server_id: int, account: string}>
	 */
	public function services( array $servers ): array;
}
