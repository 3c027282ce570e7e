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
use HostingInvoices\Domain\Subscriptions\PlannedChange;

/**
 * Another plan, price, number or length of period: today, with what is left of the old one given back and the new one
 * charged by day, or from the first period that was not invoiced yet.
 */
final readonly class ChangePlan {

	public function __construct(
		private PreviewPlanChange $preview,
		private CarryOutTurn $turns,
		private PlannedChangeRepository $planned,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id, TurnRequest $request, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $id, $request, $actor_id ): void {
				$change = $this->preview->of( $this->turns->begin( $id ), $request );
				// What was to come is about the plan that is left.
				$this->planned->withdraw( $id );
				if ( null === $change->turn ) {
					$this->planned->add( new PlannedChange( 0, $id, $change->from, $request->terms ), $change->after->customer_id, $this->clock->now() );
				} else {
					$this->turns->write( $change->turn, $request->invoice_now );
				}
				$this->story->tell( new Happening( EventKind::subscription_changed, $change->after->customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, amount: $change->after->charge(), names_date: $change->from, detail: $change->after->label ) );
			}
		);
	}
}
