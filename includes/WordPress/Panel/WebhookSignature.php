<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * The signature under a call: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<raw body>">`.
 *
 * The time is signed along, so an old call cannot be sent again; the body is signed as it travels, byte for byte.
 */
final readonly class WebhookSignature {

	public const HEADER = 'X-Hosting-Invoices-Signature';

	/** Seconds that the clocks of sender and receiver may differ. */
	public const TOLERANCE = 300;

	public function __construct( #[\SensitiveParameter] private string $secret ) {
	}

	/** The value of the header. */
	public function of( int $sent_at, string $body ): string {
		return sprintf( 't=%d,v1=%s', $sent_at, $this->digest( $sent_at, $body ) );
	}

	/** As a receiver does it: is this body ours, and was it signed just now? */
	public function verify( string $header, string $body, int $now, int $tolerance = self::TOLERANCE ): bool {
		if ( 1 !== preg_match( '/\At=([0-9]{1,12}),v1=([0-9a-f]{64})\z/', $header, $parts ) ) {
			return false;
		}
		$sent_at = (int) $parts[1];
		return abs( $now - $sent_at ) <= $tolerance && hash_equals( $this->digest( $sent_at, $body ), $parts[2] );
	}

	private function digest( int $sent_at, string $body ): string {
		return hash_hmac( 'sha256', $sent_at . '.' . $body, $this->secret );
	}
}
