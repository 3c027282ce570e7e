<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Secrets;

/**
 * XChaCha20-Poly1305 through libsodium, which WordPress brings along where PHP lacks it.
 *
 * A sealed text is `v1.` + base64url( nonce + cipher text ): printable, and told apart from a later format. Its first
 * part is authenticated too, so a sealed text cannot be passed off as one of another version.
 */
final readonly class SodiumSecrets implements Secrets {

	/** Bytes of the key. */
	public const KEY_BYTES = SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_KEYBYTES;

	private const VERSION = 'v1.';

	private const BOUND_TO = 'hosting-invoices/v1';

	/** @param string $key 32 bytes, from outside the database. */
	public function __construct( #[\SensitiveParameter] private string $key ) {
		if ( self::KEY_BYTES !== strlen( $key ) ) {
			throw new \LengthException( sprintf( 'The key must be %d bytes.', self::KEY_BYTES ) );
		}
	}

	public function seal( #[\SensitiveParameter] string $plain ): string {
		$nonce  = random_bytes( SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES );
		$cipher = sodium_crypto_aead_xchacha20poly1305_ietf_encrypt( $plain, self::BOUND_TO, $nonce, $this->key );
		return self::VERSION . sodium_bin2base64( $nonce . $cipher, SODIUM_BASE64_VARIANT_URLSAFE_NO_PADDING );
	}

	public function open( string $sealed ): string {
		if ( ! str_starts_with( $sealed, self::VERSION ) ) {
			throw SecretUnreadable::wrong_key_or_tampered();
		}
		try {
			$bytes = sodium_base642bin( substr( $sealed, strlen( self::VERSION ) ), SODIUM_BASE64_VARIANT_URLSAFE_NO_PADDING );
			$plain = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt(
				substr( $bytes, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES ),
				self::BOUND_TO,
				substr( $bytes, 0, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES ),
				$this->key
			);
		} catch ( \SodiumException ) {
			throw SecretUnreadable::wrong_key_or_tampered();
		}
		return false === $plain ? throw SecretUnreadable::wrong_key_or_tampered() : $plain;
	}

	/** @return array<string, string> So that a dump or an error report never shows the key. */
	public function __debugInfo(): array {
		return [ 'key' => '(hidden)' ];
	}
}
