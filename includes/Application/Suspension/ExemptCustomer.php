<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Puts all services of a customer on the do-not-suspend list until a date, or takes them off.
 */
final readonly class ExemptCustomer {

	public function __construct(
		private CustomerRepository $customers,
		private CustomerExemptions $exemptions,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $until The first day on which they may be suspended again; null = not exempt.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, ?CivilDate $until, string $reason, int $actor_id ): void {
		$today = $this->clock->today();
		if ( null !== $until && ! $until->is_after( $today ) ) {
			throw Refused::because( 'date_not_after_today', 'exempt_until' );
		}
		if ( null !== $until && '' === trim( $reason ) ) {
			throw Refused::because( 'missing', 'reason' );
		}
		$this->transaction->run(
			function () use ( $customer_id, $until, $reason, $actor_id, $today ): void {
				$this->customers->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$this->customers->lock( $customer_id );
				$this->exemptions->exempt( $customer_id, $until, $reason );
				$this->customers->wake( $customer_id, $today );
				$this->story->tell( new Happening( EventKind::note, $customer_id, $today, $this->clock->now(), actor_id: $actor_id, names_date: $until, detail: $reason, facts: [ 'reasons' => [ null === $until ? 'exemption_ended' : 'exempted' ] ] ) );
			}
		);
	}
}
