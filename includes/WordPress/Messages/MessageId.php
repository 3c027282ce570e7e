<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

/**
 * The Message-ID of a letter (RFC 5322): the same letter has the same one at every try, so that a mailbox or a mail log
 * shows a second copy for what it is.
 */
final readonly class MessageId {

	/** @param string $key Idempotency key. @param string $home Address of the site. */
	public static function of( string $key, string $home ): string {
		$host = parse_url( $home, PHP_URL_HOST );
		// An international name in its own letters is no valid right-hand side.
		$valid = is_string( $host ) && 1 === preg_match( '/\A[a-z0-9-]+(?:\.[a-z0-9-]+)*\z/i', $host );
		return sprintf( '<%s@%s>', hash( 'sha256', $key ), $valid ? strtolower( $host ) : 'hosting-invoices.invalid' );
	}
}
