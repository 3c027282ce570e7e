<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Customers;

use HostingInvoices\Application\Customers\ContactChanged;

/**
 * A profile or an address changed, in the admin, in My Account or by a program: our copy follows.
 */
final readonly class FollowContacts {

	/** @param \Closure(): ContactChanged $changed Built when somebody changes. */
	public function __construct( private \Closure $changed ) {
	}

	public function register(): void {
		foreach ( [ 'profile_update', 'woocommerce_update_customer', 'woocommerce_customer_save_address' ] as $hook ) {
			add_action( $hook, fn ( int $user_id ) => ( $this->changed )()->execute( $user_id ) );
		}
	}
}
