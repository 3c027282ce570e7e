<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerDirectory;

/**
 * Users of the shop who are not yet a customer, to choose from.
 */
final readonly class FindCandidates {

	public function __construct( private CustomerDirectory $directory, private CustomerViews $customers ) {
	}

	/** @return list<Contact> */
	public function execute( string $search ): array {
		$found = '' === $search ? [] : $this->directory->search_candidates( $search );
		$known = $this->customers->known( array_map( static fn ( Contact $contact ): int => $contact->user_id, $found ) );
		return array_values( array_filter( $found, static fn ( Contact $contact ): bool => ! in_array( $contact->user_id, $known, true ) ) );
	}
}
