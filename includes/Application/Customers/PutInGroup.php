<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Transaction;

/**
 * The owner puts a customer in a group of timelines; the next look at the timeline goes by it.
 */
final readonly class PutInGroup {

	public function __construct( private CustomerRepository $customers, private Transaction $transaction, private Clock $clock ) {
	}

	/**
	 * @param string $group Empty = none.
	 * @throws NotFound
	 */
	public function execute( int $customer_id, string $group ): void {
		$this->transaction->run(
			function () use ( $customer_id, $group ): void {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$this->customers->put_in_group( $customer_id, $group );
				$this->customers->wake( $customer_id, $this->clock->today() );
			}
		);
	}
}
