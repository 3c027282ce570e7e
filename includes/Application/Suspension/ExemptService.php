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
 * Puts a service on the do-not-suspend list until a date, or takes it off.
 */
final readonly class ExemptService {

	public function __construct(
		private ServiceRepository $services,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $until The first day on which it may be suspended again; null = not exempt.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, ?CivilDate $until, string $reason, int $actor_id ): void {
		$today = $this->clock->today();
		if ( null !== $until && ! $until->is_after( $today ) ) {
			throw Refused::because( 'date_not_after_today', 'exempt_until' );
		}
		if ( null !== $until && '' === trim( $reason ) ) {
			throw Refused::because( 'missing', 'reason' );
		}
		$this->transaction->run(
			function () use ( $service_id, $until, $reason, $actor_id, $today ): void {
				$service = $this->services->find( $service_id ) ?? throw NotFound::thing( 'service', $service_id );
				$this->customers->lock( $service->customer_id );
				$this->services->exempt( $service_id, $until, $reason );
				$this->story->tell( new Happening( EventKind::note, $service->customer_id, $today, $this->clock->now(), service_id: $service_id, actor_id: $actor_id, names_date: $until, detail: $reason, facts: [ 'reasons' => [ null === $until ? 'exemption_ended' : 'exempted' ] ] ) );
			}
		);
	}
}
