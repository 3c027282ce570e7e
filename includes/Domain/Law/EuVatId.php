<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

/**
 * A VAT identification number of a member state, by its form. Whether it is in use only the tax authorities know.
 */
final readonly class EuVatId {

	/** What follows the two letters (Directive 2006/112/EC art. 215; forms as VIES takes them). */
	private const FORMS = [
		'AT' => 'U[0-9]{8}',
		'BE' => '[01][0-9]{9}',
		'BG' => '[0-9]{9,10}',
		'CY' => '[0-9]{8}[A-Z]',
		'CZ' => '[0-9]{8,10}',
		'DE' => '[0-9]{9}',
		'DK' => '[0-9]{8}',
		'EE' => '[0-9]{9}',
		'EL' => '[0-9]{9}',
		'ES' => '[A-Z0-9][0-9]{7}[A-Z0-9]',
		'FI' => '[0-9]{8}',
		'FR' => '[A-HJ-NP-Z0-9]{2}[0-9]{9}',
		'HR' => '[0-9]{11}',
		'HU' => '[0-9]{8}',
		'IE' => '[0-9][A-Z0-9+*][0-9]{5}[A-Z]{1,2}',
		'IT' => '[0-9]{11}',
		'LT' => '(?:[0-9]{9}|[0-9]{12})',
		'LU' => '[0-9]{8}',
		'LV' => '[0-9]{11}',
		'MT' => '[0-9]{8}',
		'NL' => '[A-Z0-9+*]{9}B[0-9]{2}',
		'PL' => '[0-9]{10}',
		'PT' => '[0-9]{9}',
		'RO' => '[0-9]{2,10}',
		'SE' => '[0-9]{12}',
		'SI' => '[0-9]{8}',
		'SK' => '[0-9]{10}',
	];

	/** Greece is GR in addresses and EL in VAT numbers. */
	private const GREECE = [ 'GR' => 'EL' ];

	private function __construct( public string $prefix, public string $rest ) {
	}

	/** Null when it is none. Spaces, points and dashes do not count. */
	public static function parse( string $text ): ?self {
		$plain = strtoupper( (string) preg_replace( '/[\s.\-]+/u', '', $text ) );
		$form  = self::FORMS[ substr( $plain, 0, 2 ) ] ?? null;
		return null !== $form && 1 === preg_match( "/\\A[A-Z]{2}$form\\z/", $plain ) ? new self( substr( $plain, 0, 2 ), substr( $plain, 2 ) ) : null;
	}

	/** @param string $country As in addresses, two capital letters. */
	public function is_of( string $country ): bool {
		return $this->prefix === ( self::GREECE[ $country ] ?? $country );
	}

	public function to_string(): string {
		return $this->prefix . $this->rest;
	}
}
