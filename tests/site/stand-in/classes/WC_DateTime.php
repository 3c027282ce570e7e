<?php
declare( strict_types=1 );

/**
 * An instant, in the zone of the site.
 */
final class WC_DateTime extends DateTime {

	/** @param self|int|string|null $value A Unix time, or a date as text: with an offset of its own, or in the zone of the site. */
	public static function of( self|int|string|null $value ): ?self {
		if ( null === $value || '' === $value || 0 === $value || $value instanceof self ) {
			return $value instanceof self ? $value : null;
		}
		return ( is_numeric( $value ) ? new self( '@' . $value ) : new self( $value, wp_timezone() ) )->setTimezone( wp_timezone() );
	}
}
