<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

/**
 * There is nothing in wp-config.php that a key could be made of.
 */
final class NoSiteKey extends \RuntimeException {

	/** @param string $reason Machine key: key_missing, key_not_unique, key_malformed. */
	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function missing( string $constant ): self {
		return new self(
			'key_missing',
			sprintf( 'Nothing can be encrypted: %s is not defined in wp-config.php. Define it, or define HOSTING_INVOICES_KEY.', $constant )
		);
	}

	public static function not_unique( string $constant ): self {
		return new self(
			'key_not_unique',
			sprintf( 'Nothing can be encrypted: %s in wp-config.php is too short or not unique. Give it a value of its own, or define HOSTING_INVOICES_KEY.', $constant )
		);
	}

	public static function malformed( string $constant ): self {
		return new self( 'key_malformed', sprintf( '%s in wp-config.php is not 32 bytes in base64.', $constant ) );
	}
}
