<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Secrets;

/**
 * The key of this site, from wp-config.php and nowhere else: a copy of the database alone opens nothing.
 *
 * WordPress's own wp_salt() is not used, because it falls back on salts that it keeps in the options table.
 */
final class SiteKey {

	/** The owner's own key: 32 bytes in base64. */
	public const CONSTANT = 'HOSTING_INVOICES_KEY';

	/** The one before it, while `wp hosting-invoices rotate-key` has not been through. */
	public const OLD_CONSTANT = 'HOSTING_INVOICES_OLD_KEY';

	/** Without it the key is derived from these two; both must be the site's own. */
	private const AUTH_KEY = 'AUTH_KEY';
	private const SALT     = 'SECURE_AUTH_SALT';

	/** What WordPress itself puts beside these two: equal values mean that nobody chose them. */
	private const SIBLINGS = [
		'AUTH_KEY', 'AUTH_SALT', 'SECURE_AUTH_KEY', 'SECURE_AUTH_SALT',
		'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT',
	];

	/** Shorter than this is no secret; WordPress generates 64 characters. */
	private const FEWEST_CHARACTERS = 32;

	private const PURPOSE = 'hosting-invoices/secrets/v1';

	/**
	 * Reads the constants of wp-config.php.
	 *
	 * @return string 32 bytes.
	 * @throws NoSiteKey
	 */
	public static function from_wp_config(): string {
		$found = [];
		foreach ( [ self::CONSTANT, ...self::SIBLINGS ] as $name ) {
			if ( defined( $name ) ) {
				$found[ $name ] = constant( $name );
			}
		}
		return self::of( $found );
	}

	/**
	 * @param array<string, mixed> $constants By name, as defined.
	 * @return string 32 bytes.
	 * @throws NoSiteKey
	 */
	public static function of( #[\SensitiveParameter] array $constants ): string {
		if ( array_key_exists( self::CONSTANT, $constants ) ) {
			return self::decoded( $constants[ self::CONSTANT ] );
		}
		$material = self::chosen( self::AUTH_KEY, $constants );
		$salt     = self::chosen( self::SALT, $constants );
		return hash_hkdf( 'sha256', $material, SodiumSecrets::KEY_BYTES, self::PURPOSE, $salt );
	}

	/**
	 * Keys that may have sealed something before: the old one, and the one that was derived before there was an own key.
	 *
	 * @return list<string> 32 bytes each.
	 */
	public static function old_from_wp_config(): array {
		$found = [];
		foreach ( [ self::CONSTANT, self::OLD_CONSTANT, ...self::SIBLINGS ] as $name ) {
			if ( defined( $name ) ) {
				$found[ $name ] = constant( $name );
			}
		}
		return self::old_of( $found );
	}

	/**
	 * @param array<string, mixed> $constants By name, as defined.
	 * @return list<string> 32 bytes each.
	 */
	public static function old_of( #[\SensitiveParameter] array $constants ): array {
		$keys = [];
		foreach ( [ static fn (): string => self::decoded( $constants[ self::OLD_CONSTANT ] ?? '' ), static fn (): string => self::of( array_diff_key( $constants, [ self::CONSTANT => true ] ) ) ] as $key ) {
			try {
				$keys[] = $key();
			} catch ( NoSiteKey ) {
				continue;
			}
		}
		return $keys;
	}

	/** For wp-config.php: 32 bytes in base64. */
	public static function random(): string {
		return base64_encode( random_bytes( SodiumSecrets::KEY_BYTES ) );
	}

	/** @throws NoSiteKey */
	private static function decoded( #[\SensitiveParameter] mixed $value ): string {
		$key = is_string( $value ) ? base64_decode( $value, true ) : false;
		if ( false === $key || SodiumSecrets::KEY_BYTES !== strlen( $key ) ) {
			throw NoSiteKey::malformed( self::CONSTANT );
		}
		return $key;
	}

	/**
	 * @param array<string, mixed> $constants
	 * @throws NoSiteKey
	 */
	private static function chosen( string $name, #[\SensitiveParameter] array $constants ): string {
		$value = $constants[ $name ] ?? '';
		if ( ! is_string( $value ) || '' === $value ) {
			throw NoSiteKey::missing( $name );
		}
		$same = array_filter(
			array_intersect_key( $constants, array_flip( self::SIBLINGS ) ),
			static fn ( mixed $other ): bool => $other === $value
		);
		// "put your unique phrase here", in any language, is short and stands in all eight.
		if ( strlen( $value ) < self::FEWEST_CHARACTERS || count( $same ) > 1 ) {
			throw NoSiteKey::not_unique( $name );
		}
		return $value;
	}
}
