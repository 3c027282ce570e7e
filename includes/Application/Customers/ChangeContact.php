<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\NotFound;

/**
 * The owner corrects name, address or language of a customer.
 */
final readonly class ChangeContact {

	public function __construct( private CustomerDirectory $directory, private CustomerRepository $customers ) {
	}

	/**
	 * @throws NotFound
	 * @throws EmailTaken
	 * @throws CustomerNotKept
	 */
	public function execute( int $customer_id, Contact $contact ): void {
		$this->customers->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$this->directory->change( $customer_id, $contact );
		$this->customers->refresh( $contact->of_user( $customer_id ) );
	}
}
