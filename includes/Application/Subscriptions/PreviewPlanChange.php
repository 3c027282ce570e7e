<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\PlanTerms;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * What a change of plan would cost and from when, before anybody agrees to it.
 */
final readonly class PreviewPlanChange {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private AdjustmentRepository $adjustments,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id, TurnRequest $request ): PlanChange {
		$subscription = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
		if ( null !== $subscription->ends_on ) {
			throw Refused::because( 'subscription_has_end' );
		}
		return $this->of( $subscription, $request );
	}

	/** @throws Refused */
	public function of( Subscription $subscription, TurnRequest $request ): PlanChange {
		if ( $request->terms->price->is_negative() ) {
			throw Refused::because( 'amount_negative', 'price' );
		}
		if ( $request->terms->equals( PlanTerms::of( $subscription ) ) ) {
			throw Refused::because( 'plan_is_the_same' );
		}
		$today = $this->clock->today();
		$first = $subscription->next_period()->first ?? $today;
		if ( ! $request->at_once ) {
			$planned = new PlannedChange( 0, $subscription->id, $first, $request->terms );
			return new PlanChange( $planned->applied_to( $subscription ), $first, null );
		}
		$turn = Turn::to_plan( $subscription, $request->terms, $today, $this->adjustments->covering( $subscription->id, $today ) );
		return new PlanChange( $turn->after, $turn->first_day(), $turn );
	}
}
