<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\WordPress\Secrets\SodiumSecrets;

/**
 * The product's own sealing, with a key that only tests have.
 */
final class KeySecrets {

	public static function make(): SodiumSecrets {
		return new SodiumSecrets( str_repeat( 'k', 32 ) );
	}
}
