<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Secrets;

/**
 * The secrets of this site; its key is looked up when it is first needed, so a site without one still runs.
 */
final class SiteSecrets implements Secrets {

	private ?SodiumSecrets $opened = null;

	/** @param \Closure(): string $key 32 bytes; throws NoSiteKey. Normally `SiteKey::from_wp_config( ... )`. */
	public function __construct( private readonly \Closure $key ) {
	}

	/** @throws NoSiteKey when there is no key to seal with: better no IBAN than an open one. */
	public function seal( #[\SensitiveParameter] string $plain ): string {
		return $this->secrets()->seal( $plain );
	}

	/** Without a key nothing can be opened either: to the caller that is the same as another key. */
	public function open( string $sealed ): string {
		try {
			return $this->secrets()->open( $sealed );
		} catch ( NoSiteKey ) {
			throw SecretUnreadable::wrong_key_or_tampered();
		}
	}

	/** Why nothing can be sealed here, for the health screen; null when all is well. */
	public function problem(): ?string {
		try {
			$this->secrets();
			return null;
		} catch ( NoSiteKey $none ) {
			return $none->getMessage();
		}
	}

	/** @throws NoSiteKey */
	private function secrets(): SodiumSecrets {
		return $this->opened ??= new SodiumSecrets( ( $this->key )() );
	}
}
