<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * Ends a pause before its time: a new period begins today.
 */
final readonly class ResumeSubscription {

	public function __construct(
		private AdjustmentRepository $adjustments,
		private CarryOutTurn $turns,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused when it is not paused.
	 */
	public function execute( int $id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $id, $actor_id ): void {
				$now   = $this->turns->begin( $id );
				$today = $this->clock->today();
				if ( ! ( $now->pause?->contains( $today ) ?? false ) ) {
					throw Refused::because( 'subscription_not_paused' );
				}
				$turn = Turn::to_resume( $now, $today, $this->adjustments->covering( $id, $today ) );
				$this->turns->write( $turn, false );
				$this->story->tell( new Happening( EventKind::subscription_resumed, $now->customer_id, $today, $this->clock->now(), actor_id: $actor_id, detail: $now->label ) );
			}
		);
	}
}
