<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * What was found on the servers when their accounts were last listed.
 */
interface AccountRepository {

	/**
	 * Replaces what was found on a server before.
	 *
	 * @param list<PanelAccount> $accounts
	 */
	public function replace( int $server_id, array $accounts, \DateTimeImmutable $at ): void;

	public function find( int $server_id, string $account ): ?PanelAccount;
}
