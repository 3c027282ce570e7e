<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * A sealed text cannot be opened with today's key.
 */
final class SecretUnreadable extends \RuntimeException {

	public static function wrong_key_or_tampered(): self {
		return new self( 'The stored secret cannot be opened: the key of this site changed, or the text was altered.' );
	}
}
