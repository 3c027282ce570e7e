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
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * Nothing is charged from today up to and including a day; what was charged for those days is given back, and a new
 * period begins on the day after. The service itself is left alone.
 */
final readonly class PauseSubscription {

	private const LONGEST_MONTHS = 24;

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
	 * @throws Refused
	 */
	public function execute( int $id, CivilDate $until, string $reason, int $actor_id ): void {
		$today = $this->clock->today();
		if ( $until->is_before( $today ) ) {
			throw Refused::because( 'date_in_past', 'until' );
		}
		if ( $until->is_after( $today->plus_months( self::LONGEST_MONTHS ) ) ) {
			throw Refused::because( 'date_too_far', 'until' );
		}
		$this->transaction->run(
			function () use ( $id, $until, $reason, $actor_id, $today ): void {
				$now = $this->turns->begin( $id );
				$covered = $this->adjustments->covering( $id, $today );
				if ( $now->pause?->contains( $today ) ?? false ) {
					throw Refused::because( 'subscription_paused' );
				}
				if ( [] === $covered && $now->schedule->anchor->is_after( $today ) ) {
					throw Refused::because( 'subscription_not_begun' );
				}
				$this->turns->write( Turn::to_pause( $now, Period::of( $today, $until ), $covered ), false );
				$this->story->tell( new Happening( EventKind::subscription_paused, $now->customer_id, $today, $this->clock->now(), actor_id: $actor_id, names_date: $until, detail: '' === $reason ? $now->label : "$now->label: $reason" ) );
			}
		);
	}
}
