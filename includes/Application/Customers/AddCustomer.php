<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\DirectDebit\NewMandate;
use HostingInvoices\Application\DirectDebit\SignMandate;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Subscriptions\AddSubscription;
use HostingInvoices\Application\Subscriptions\NewService;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * A customer with services and mandate, saved in one go or not at all.
 */
final readonly class AddCustomer {

	public function __construct(
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private AddSubscription $add_subscription,
		private SignMandate $sign_mandate,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param int|null         $user_id  An existing WordPress user; null = make one of the contact.
	 * @param Contact|null     $contact  Null = as WordPress knows the user.
	 * @param list<NewService> $services
	 * @return int The customer.
	 * @throws NotFound
	 * @throws EmailTaken
	 * @throws InvalidContact
	 * @throws CustomerNotKept
	 */
	public function execute( ?int $user_id, ?Contact $contact, CustomerType $type, array $services, ?NewMandate $mandate, int $actor_id ): int {
		return $this->transaction->run(
			function () use ( $user_id, $contact, $type, $services, $mandate, $actor_id ): int {
				$known = $this->who( $user_id, $contact );
				$this->customers->keep( $known, $this->clock->now() );
				foreach ( $services as $index => $service ) {
					$this->add_subscription->execute( $known->user_id, $type, $service, $actor_id, "services.$index." );
				}
				if ( null !== $mandate ) {
					$this->sign_mandate->execute( $known->user_id, $mandate->iban, $mandate->account_holder, $mandate->signed_on, $mandate->reference, $actor_id );
				}
				return $known->user_id;
			}
		);
	}

	private function who( ?int $user_id, ?Contact $contact ): Contact {
		if ( null !== $user_id ) {
			$known = $this->directory->find( $user_id ) ?? throw NotFound::thing( 'customer', $user_id );
			if ( null === $contact ) {
				return $known;
			}
			$this->directory->change( $user_id, $contact );
			return $contact->of_user( $user_id );
		}
		if ( null === $contact ) {
			throw Refused::because( 'missing', 'contact' );
		}
		return $contact->of_user( $this->directory->create( $contact ) );
	}
}
