<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

use HostingInvoices\Application\Fingerprints;

/**
 * A hash with the key of this site: who has the database alone cannot try account numbers against it.
 */
final readonly class SitePrints implements Fingerprints {

	private const PURPOSE = 'hosting-invoices/prints/v1';

	/** @param \Closure(): string $key 32 bytes; throws NoSiteKey. */
	public function __construct( private \Closure $key ) {
	}

	/** @throws NoSiteKey */
	public function of( #[\SensitiveParameter] string $plain ): string {
		return substr( hash_hmac( 'sha256', $plain, hash_hkdf( 'sha256', ( $this->key )(), 32, self::PURPOSE ) ), 0, 32 );
	}
}
