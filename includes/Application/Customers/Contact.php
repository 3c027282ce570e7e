<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * Who the customer is and how to reach them, as WordPress and WooCommerce keep it.
 *
 * All of it is plain text: what somebody typed, never HTML.
 */
final readonly class Contact {

	private function __construct(
		public int $user_id,
		public string $name,
		public string $company,
		public string $email,
		public string $phone,
		public string $address,
		public string $postcode,
		public string $city,
		public string $country,
		public string $locale,
	) {
	}

	/**
	 * What a person typed. Spaces around and control characters within are dropped.
	 *
	 * @param int    $user_id The WordPress user; 0 = still to be made.
	 * @param string $country Two capital letters, or empty.
	 * @param string $locale  As `nl_NL`; empty = the site's.
	 * @throws InvalidContact naming the first field that is wrong.
	 */
	public static function entered(
		int $user_id,
		string $name,
		string $email,
		string $company = '',
		string $phone = '',
		string $address = '',
		string $postcode = '',
		string $city = '',
		string $country = '',
		string $locale = '',
	): self {
		$lines = array_map( self::one_line( ... ), compact( 'name', 'company', 'email', 'phone', 'address', 'postcode', 'city', 'country', 'locale' ) );
		ContactRules::check( $lines );
		return new self( $user_id, ...$lines );
	}

	/**
	 * What WordPress has on file, were it incomplete: a user without an e-mail address exists.
	 */
	public static function on_file(
		int $user_id,
		string $name,
		string $email,
		string $company = '',
		string $phone = '',
		string $address = '',
		string $postcode = '',
		string $city = '',
		string $country = '',
		string $locale = '',
	): self {
		$lines = array_map( self::one_line( ... ), compact( 'name', 'company', 'email', 'phone', 'address', 'postcode', 'city', 'country', 'locale' ) );
		return new self( $user_id, ...$lines );
	}

	/** The same person, now that the user exists. */
	public function of_user( int $user_id ): self {
		return self::on_file(
			$user_id,
			$this->name,
			$this->email,
			$this->company,
			$this->phone,
			$this->address,
			$this->postcode,
			$this->city,
			$this->country,
			$this->locale,
		);
	}

	/** Line ends in a name or address would end up in mail headers and on letters. */
	private static function one_line( string $text ): string {
		return trim( preg_replace( '/[\p{Cc}\p{Zl}\p{Zp}\s]+/u', ' ', mb_scrub( $text, 'UTF-8' ) ) ?? '' );
	}
}
