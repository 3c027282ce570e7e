<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

use HostingInvoices\Application\KeyRing;
use HostingInvoices\Application\SecretUnreadable;

/**
 * The secrets of this site; its key is looked up when it is first needed, so a site without one still runs.
 */
final class SiteSecrets implements KeyRing {

	private ?SodiumSecrets $opened = null;

	/**
	 * @param \Closure(): string            $key      32 bytes; throws NoSiteKey. Normally `SiteKey::from_wp_config( ... )`.
	 * @param (\Closure(): list<string>)|null $old_keys Those that may have sealed before, while the key is being changed.
	 */
	public function __construct( private readonly \Closure $key, private readonly ?\Closure $old_keys = null ) {
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
		} catch ( SecretUnreadable $unreadable ) {
			return $this->opened_with_old_key( $sealed ) ?? throw $unreadable;
		}
	}

	public function is_sealed_with_current( string $sealed ): bool {
		try {
			$this->secrets()->open( $sealed );
			return true;
		} catch ( SecretUnreadable | NoSiteKey ) {
			return false;
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

	private function opened_with_old_key( string $sealed ): ?string {
		foreach ( null === $this->old_keys ? [] : ( $this->old_keys )() as $key ) {
			try {
				return ( new SodiumSecrets( $key ) )->open( $sealed );
			} catch ( SecretUnreadable ) {
				continue;
			}
		}
		return null;
	}

	/** @throws NoSiteKey */
	private function secrets(): SodiumSecrets {
		return $this->opened ??= new SodiumSecrets( ( $this->key )() );
	}
}
