<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * Ends a mandate. The next invoice is without discount; debits that were not handed to the bank are withdrawn.
 */
final readonly class EndMandate {

	public function __construct(
		private MandateRepository $mandates,
		private DebitRepository $debits,
		private SubmitDebits $submit_debits,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws Refused when there is none. */
	public function execute( int $customer_id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $customer_id, $actor_id ): void {
				$this->customers->lock( $customer_id );
				if ( null === $this->mandates->active_of( $customer_id ) ) {
					throw Refused::because( 'no_mandate' );
				}
				$this->in_transaction( $customer_id, $actor_id );
			}
		);
	}

	/** Inside the caller's transaction, the customer being locked. */
	public function in_transaction( int $customer_id, int $actor_id ): void {
		$mandate = $this->mandates->active_of( $customer_id );
		if ( null === $mandate ) {
			return;
		}
		$today = $this->clock->today();
		$this->mandates->end( $mandate->id, $today );
		$this->stop_collecting( $customer_id );
		$this->story->tell( new Happening( EventKind::mandate_ended, $customer_id, $today, $this->clock->now(), actor_id: $actor_id ) );
	}

	/** Its account is wrong or closed: it stands, but nothing is collected by it. Another one takes its place. */
	public function hold( int $customer_id ): void {
		$mandate = $this->mandates->active_of( $customer_id );
		if ( null === $mandate ) {
			return;
		}
		$this->mandates->hold( $mandate->id );
		$this->stop_collecting( $customer_id );
		$this->story->tell( new Happening( EventKind::mandate_held, $customer_id, $this->clock->today(), $this->clock->now() ) );
	}

	private function stop_collecting( int $customer_id ): void {
		foreach ( $this->debits->under_way_of( $customer_id ) as $debit ) {
			if ( $debit->state->is_ours() ) {
				$this->submit_debits->withdraw( $debit );
			}
		}
		$this->customers->wake( $customer_id, $this->clock->today() );
	}
}
