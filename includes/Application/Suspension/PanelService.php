<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\Level;

/**
 * A service in the panel's words.
 */
final readonly class PanelService {

	/**
	 * @param string $reference Domain or account name, as the owner wrote it.
	 * @param string $account   What the panel calls the account; empty = not looked up yet, the reference stands for it.
	 * @param string $domain    Of the account when it was looked up; empty = not known.
	 * @param Level  $level     How far it is wanted suspended.
	 */
	public function __construct(
		public int $id,
		public string $reference,
		public string $account = '',
		public string $domain = '',
		public int $server_id = Server::FIRST,
		public Level $level = Level::full,
	) {
	}
}
