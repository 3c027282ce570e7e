<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * A profile or address changed in WordPress: our copy, which lists and messages read, follows.
 */
final readonly class RefreshContact implements ContactChanged {

	public function __construct( private CustomerDirectory $directory, private CustomerRepository $customers ) {
	}

	public function execute( int $user_id ): void {
		// Most profiles that change are not of customers of ours: that costs one query and no more.
		$contact = null === $this->customers->find( $user_id ) ? null : $this->directory->find( $user_id );
		if ( null !== $contact ) {
			$this->customers->refresh( $contact );
		}
	}
}
