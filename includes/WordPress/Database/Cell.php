<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Values as columns keep them.
 */
final class Cell {

	/** A DATETIME in UTC, whole seconds. @return ($at is null ? null : string) */
	public static function instant( ?\DateTimeImmutable $at ): ?string {
		return $at?->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}

	/** @return ($on is null ? null : string) */
	public static function date( ?CivilDate $on ): ?string {
		return $on?->to_string();
	}

	/**
	 * Text from outside, cut to its column. Bytes that are no UTF-8 would make $wpdb refuse the whole statement.
	 *
	 * @param int $longest In characters.
	 */
	public static function text( string $text, int $longest ): string {
		return mb_substr( mb_scrub( $text, 'UTF-8' ), 0, $longest, 'UTF-8' );
	}

	/**
	 * Text that tells rows apart: where it does not fit, a hash of all of it takes the place of its end.
	 *
	 * @param int $longest In characters, 80 or more.
	 */
	public static function key( string $text, int $longest ): string {
		return mb_strlen( $text, 'UTF-8' ) <= $longest
			? mb_scrub( $text, 'UTF-8' )
			: self::text( $text, $longest - 65 ) . '-' . hash( 'sha256', $text );
	}

	/**
	 * @param array<array-key, mixed> $value
	 * @throws \JsonException
	 */
	public static function json( array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION );
	}
}
