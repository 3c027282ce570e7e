<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * One row of a list of mandates that were signed on paper. The same list a second time changes nothing.
 */
final readonly class ImportMandate {

	public function __construct(
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private MandateRepository $mandates,
		private SignMandate $sign,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $is_trial Only looks.
	 * @return bool False when the customer has this mandate already.
	 * @throws NotFound
	 * @throws Refused
	 * @throws MandateRejected
	 */
	public function execute( int $customer_id, NewMandate $mandate, int $actor_id, bool $is_trial ): bool {
		$contact = $this->directory->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$before  = $this->mandates->active_of( $customer_id );
		if ( null !== $before && $this->mandates->iban( $before->id )->equals( $mandate->iban ) && in_array( $mandate->reference, [ '', $before->reference ], true ) ) {
			return false;
		}
		if ( $mandate->signed_on->is_after( $this->clock->today() ) ) {
			throw Refused::because( 'date_in_future', 'signed_on' );
		}
		if ( '' !== $mandate->reference && null !== $this->mandates->with_reference( $mandate->reference ) ) {
			throw MandateRejected::reference_taken( $mandate->reference );
		}
		if ( $is_trial ) {
			return true;
		}
		$this->transaction->run(
			function () use ( $contact, $mandate, $actor_id ): void {
				$this->customers->keep( $contact, $this->clock->now() );
				$this->sign->execute( $contact->user_id, $mandate->iban, $mandate->account_holder, $mandate->signed_on, $mandate->reference, $actor_id );
			}
		);
		return true;
	}
}
