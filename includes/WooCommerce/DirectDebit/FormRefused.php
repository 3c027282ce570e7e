<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * What the customer filled in will not do; the message is for the customer, in the customer's language.
 */
final class FormRefused extends \DomainException {

	public static function because( string $message ): self {
		return new self( $message );
	}
}
