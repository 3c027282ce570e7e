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
 * Ends a hold before its time.
 */
final readonly class EndHold {

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
	public function execute( int $hold_id, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $hold_id, $reason, $actor_id ): void {
				$hold = $this->agreements->hold( $hold_id ) ?? throw NotFound::thing( 'hold', $hold_id );
				$this->customers->lock( $hold['customer_id'] );
				if ( $this->agreements->hold( $hold_id )['ended'] ?? true ) {
					throw Refused::because( 'hold_ended' );
				}
				$this->agreements->end_hold( $hold_id, $this->clock->today() );
				$this->story->tell( new Happening( EventKind::hold_ended, $hold['customer_id'], $this->clock->today(), $this->clock->now(), actor_id: $actor_id, detail: $reason ) );
				$this->customers->wake( $hold['customer_id'], $this->clock->today() );
			}
		);
	}
}
