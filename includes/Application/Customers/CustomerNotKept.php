<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * WordPress or WooCommerce refused to keep a user, for a reason of its own or of another plugin.
 */
final class CustomerNotKept extends \RuntimeException {

	public static function because( string $why ): self {
		return new self( sprintf( 'WooCommerce did not keep the customer: %s', $why ) );
	}

	public static function gone( int $user_id ): self {
		return new self( sprintf( 'There is no user %d any more.', $user_id ) );
	}
}
