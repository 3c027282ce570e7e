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
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CoveredDays;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * Ends a subscription: at the end of the period that runs, or that was invoiced ahead, or on a day of choice; what was
 * charged for the days after it is given back.
 */
final readonly class EndSubscription {

	public function __construct(
		private AdjustmentRepository $adjustments,
		private CarryOutTurn $turns,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $last_day Null = the end of the period.
	 * @throws NotFound
	 * @throws Refused when it has an end already, or the day is past.
	 */
	public function execute( int $id, string $reason, int $actor_id, ?CivilDate $last_day = null ): void {
		$this->transaction->run(
			function () use ( $id, $reason, $actor_id, $last_day ): void {
				$now   = $this->turns->begin( $id );
				$today = $this->clock->today();
				if ( null !== $last_day && $last_day->is_before( $today ) ) {
					throw Refused::because( 'date_in_past', 'ends_on' );
				}
				$ends = $last_day ?? $this->end_of_period( $now, $today );
				$turn = Turn::to_end( $now, $ends, $this->adjustments->covering( $id, $ends->plus_days( 1 ) ) );
				$this->turns->write( $turn, false );
				$this->story->tell( new Happening( EventKind::subscription_ended, $now->customer_id, $today, $this->clock->now(), actor_id: $actor_id, amount: $turn->sum()->is_zero() ? null : $turn->sum(), names_date: $ends, detail: '' === $reason ? $now->label : $now->label . ': ' . $reason ) );
			}
		);
	}

	/** One that has not begun never will: it ends on the day before its first, or before the next after a pause. */
	private function end_of_period( Subscription $now, CivilDate $today ): CivilDate {
		$anchor = $now->schedule->anchor;
		if ( $now->next_index > 0 || $today->is_on_or_after( $anchor ) ) {
			return $now->end_of_running_period( $today );
		}
		$first = CivilDate::earliest( $anchor, ...array_map( static fn ( CoveredDays $one ): CivilDate => $one->charged->first, $this->adjustments->covering( $now->id, $today ) ) );
		return ( $today->is_before( $first ) ? $first : $anchor )->plus_days( -1 );
	}
}
