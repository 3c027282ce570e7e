<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * What a contact must be like to be kept; the lengths are those of contract/subscriptions.ts.
 */
final class ContactRules {

	private const LONGEST = [
		'name'     => 120,
		'company'  => 120,
		'email'    => 100,
		'phone'    => 40,
		'address'  => 200,
		'postcode' => 20,
		'city'     => 100,
		'country'  => 2,
		'locale'   => 20,
	];

	/**
	 * @param array{name: string, company: string, email: string, phone: string, address: string, postcode: string, city: string, country: string, locale: string} $lines
	 * @throws InvalidContact
	 */
	public static function check( array $lines ): void {
		foreach ( self::LONGEST as $field => $longest ) {
			if ( mb_strlen( $lines[ $field ] ) > $longest ) {
				throw InvalidContact::too_long( $field, $longest );
			}
		}
		if ( '' === $lines['name'] ) {
			throw InvalidContact::name_missing();
		}
		if ( '' === $lines['email'] ) {
			throw InvalidContact::email_missing();
		}
		if ( false === filter_var( $lines['email'], FILTER_VALIDATE_EMAIL ) ) {
			throw InvalidContact::email_invalid( $lines['email'] );
		}
		if ( 1 !== preg_match( '/\A([A-Z]{2})?\z/', $lines['country'] ) ) {
			throw InvalidContact::country_invalid( $lines['country'] );
		}
		if ( 1 !== preg_match( '/\A([a-z]{2,3}(_[A-Z]{2})?(_[a-z]+)?)?\z/', $lines['locale'] ) ) {
			throw InvalidContact::locale_invalid( $lines['locale'] );
		}
	}
}
