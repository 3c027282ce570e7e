<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * A contact that cannot be kept: which field, and why.
 */
final class InvalidContact extends \DomainException {

	private function __construct( public readonly string $reason, public readonly string $field, string $message ) {
		parent::__construct( $message );
	}

	public static function name_missing(): self {
		return new self( 'contact_name_missing', 'name', 'A customer needs a name.' );
	}

	public static function email_missing(): self {
		return new self( 'contact_email_missing', 'email', 'A customer needs an e-mail address: invoices are sent to it.' );
	}

	public static function email_invalid( string $email ): self {
		return new self( 'contact_email_invalid', 'email', sprintf( '"%s" is not an e-mail address.', $email ) );
	}

	public static function country_invalid( string $country ): self {
		return new self( 'contact_country_invalid', 'country', sprintf( 'A country is written in two capital letters such as NL, not "%s".', $country ) );
	}

	public static function locale_invalid( string $locale ): self {
		return new self( 'contact_locale_invalid', 'locale', sprintf( 'A language is written as nl_NL or en_US, not "%s".', $locale ) );
	}

	public static function too_long( string $field, int $longest ): self {
		return new self( 'contact_too_long', $field, sprintf( 'This has at most %d characters.', $longest ) );
	}
}
