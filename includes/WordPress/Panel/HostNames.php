<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * Looks names up as this machine does.
 */
final readonly class HostNames {

	/** @return list<string> IPv4 addresses, or IPv6 ones when there are none; empty for a name that is not known. */
	public function addresses_of( string $host ): array {
		$found = gethostbynamel( $host );
		if ( is_array( $found ) && [] !== $found ) {
			return $found;
		}
		// A resolver that does not answer makes PHP warn; to us that is a name that is not known.
		$records = @dns_get_record( $host, DNS_AAAA ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged
		return array_values( array_filter( array_column( is_array( $records ) ? $records : [], 'ipv6' ), is_string( ... ) ) );
	}
}
