<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\OrderAccepted;
use HostingInvoices\Application\Plans\PlanOrders;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * The owner looked at an order that waited: its plans begin, or it is cancelled and the customer is told why.
 */
final readonly class AnswerOrder {

	public function __construct(
		private AcceptanceRepository $acceptances,
		private CustomerRepository $customers,
		private OrderAccepted $accepted,
		private PlanOrders $orders,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $words For the customer, when it is refused.
	 * @throws NotFound
	 * @throws Refused when it was answered already.
	 */
	public function execute( int $id, bool $accepts, string $words, int $actor_id ): void {
		$kept = $this->acceptances->find( $id ) ?? throw NotFound::thing( 'order', $id );
		if ( ! $accepts && '' === $words ) {
			throw Refused::because( 'missing', 'reason' );
		}
		$this->transaction->run(
			function () use ( $kept, $accepts, $words, $actor_id ): void {
				$this->customers->lock( $kept->customer_id );
				$now = $this->acceptances->find( $kept->id );
				if ( AcceptanceState::waiting !== $now?->state ) {
					throw Refused::because( 'answered_already' );
				}
				$this->acceptances->answer( $kept->id, $accepts ? AcceptanceState::accepted : AcceptanceState::refused, $words, $actor_id, $this->clock->now() );
				if ( $accepts ) {
					$this->accepted->execute( $kept->order_id );
				}
			}
		);
		if ( ! $accepts ) {
			$this->orders->refuse( $kept->order_id, $words );
		}
	}
}
