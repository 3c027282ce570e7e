<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * How to reach a server, its secret opened: what an adapter is given.
 */
final readonly class ServerAccess {

	/**
	 * @param string $address    As the owner wrote it; empty = none yet.
	 * @param string $secret     Login key, API key or shared secret; empty = none yet, or unreadable.
	 * @param bool   $keeps_mail Incoming mail of suspended accounts goes on arriving there.
	 */
	public function __construct(
		public int $server_id,
		public string $address,
		public string $user_name,
		#[\SensitiveParameter] public string $secret,
		public bool $allows_private_address,
		public bool $keeps_mail,
	) {
	}
}
