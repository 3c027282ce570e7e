<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Domain\Suspension\ServiceFacts;

/**
 * Locks the customer of a service, and reads the service as it stands under that lock.
 */
final readonly class LockService {

	public function __construct( private ServiceRepository $services, private CustomerRepository $customers ) {
	}

	/** @throws NotFound */
	public function execute( int $service_id ): ServiceFacts {
		$before = $this->services->find( $service_id ) ?? throw NotFound::thing( 'service', $service_id );
		$this->customers->lock( $before->customer_id );
		return $this->read( $service_id );
	}

	private function read( int $service_id ): ServiceFacts {
		return $this->services->find( $service_id ) ?? throw NotFound::thing( 'service', $service_id );
	}
}
