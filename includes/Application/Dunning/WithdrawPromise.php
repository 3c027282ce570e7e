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
 * Takes a promise back that was recorded wrongly: the timeline goes on as if it had not been made.
 */
final readonly class WithdrawPromise {

	public function __construct(
		private AgreementRepository $agreements,
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
	public function execute( int $promise_id, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $promise_id, $reason, $actor_id ): void {
				$promise = $this->agreements->promise( $promise_id ) ?? throw NotFound::thing( 'promise', $promise_id );
				$this->customers->lock( $promise->customer_id );
				if ( PromiseState::open !== $this->agreements->promise( $promise_id )?->state ) {
					throw Refused::because( 'promise_not_open' );
				}
				$this->agreements->settle_promise( $promise_id, PromiseState::withdrawn, $promise->amount->minus( $promise->amount ) );
				$this->story->tell( new Happening( EventKind::promise_withdrawn, $promise->customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, amount: $promise->amount, names_date: $promise->by, detail: $reason ) );
				$this->customers->wake( $promise->customer_id, $this->clock->today() );
			}
		);
	}
}
