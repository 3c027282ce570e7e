<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Dates in order meta, as people read them.
 */
final class DateInWords {

	/**
	 * @param mixed $date As "2026-01-15"; anything else comes back as it is, for somebody may have edited it.
	 * @return string "15 January 2026" in the language of the moment.
	 */
	public static function of( mixed $date ): string {
		$date   = is_string( $date ) ? $date : '';
		$parsed = \DateTimeImmutable::createFromFormat( '!Y-m-d', $date, new \DateTimeZone( 'UTC' ) );
		return false === $parsed
			? $date
			/* translators: date in words, as "15 January 2026"; see https://www.php.net/manual/datetime.format.php */
			: (string) wp_date( __( 'j F Y', 'hosting-invoices' ), $parsed->getTimestamp(), new \DateTimeZone( 'UTC' ) );
	}
}
