<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * The owner ends a payment plan: the timeline goes on where it was.
 */
final readonly class WithdrawPlan {

	public function __construct(
		private PlanRepository $plans,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $plan_id, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $plan_id, $reason, $actor_id ): void {
				$plan = $this->plans->find( $plan_id ) ?? throw NotFound::thing( 'plan', $plan_id );
				$this->customers->lock( $plan->customer_id );
				if ( PlanState::open !== $this->plans->find( $plan_id )?->state ) {
					throw Refused::because( 'plan_not_open' );
				}
				$this->plans->stands( $plan_id, PlanState::withdrawn, $this->plans->paid_of( $plan ), null );
				$this->story->tell( new Happening( EventKind::plan_withdrawn, $plan->customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, amount: $plan->plan->total(), detail: $reason ) );
				$this->customers->wake( $plan->customer_id, $this->clock->today() );
			}
		);
	}
}
