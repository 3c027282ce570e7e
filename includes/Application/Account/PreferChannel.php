<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Transaction;

/**
 * How a customer wants to be written to.
 */
final readonly class PreferChannel {

	public function __construct( private CustomerRepository $customers, private Transaction $transaction ) {
	}

	/** @throws NotFound */
	public function execute( int $customer_id, Channel $channel ): void {
		$this->transaction->run(
			function () use ( $customer_id, $channel ): void {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$this->customers->prefers( $customer_id, $channel );
			}
		);
	}
}
