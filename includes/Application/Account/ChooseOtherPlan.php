<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\OfferedPlan;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Subscriptions\ChangePlan;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Subscriptions\TurnRequest;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A customer takes another plan: today, or from the next period; its terms hold from then on.
 */
final readonly class ChooseOtherPlan {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private PlansToChoose $plans,
		private TermsRepository $terms,
		private ChangePlan $change,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $key     Of an OfferedPlan.
	 * @param bool   $accepts The terms of that plan.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, int $subscription_id, string $key, bool $at_once, bool $accepts ): void {
		$subscription = $this->subscriptions->find( $subscription_id );
		if ( null === $subscription || $subscription->customer_id !== $customer_id ) {
			throw NotFound::thing( 'subscription', $subscription_id );
		}
		$plan = array_values( array_filter( $this->plans->of( $subscription ), static fn ( OfferedPlan $one ): bool => $one->key() === $key ) )[0] ?? throw Refused::because( 'plan_not_sold' );
		if ( ! $plan->terms->is_empty() && ! $accepts ) {
			throw Refused::because( 'terms_not_accepted' );
		}
		$this->transaction->run(
			function () use ( $customer_id, $subscription, $plan, $at_once ): void {
				$this->change->execute( $subscription->id, new TurnRequest( PlansToChoose::terms( $plan, $subscription ), $at_once && PlansToChoose::may_begin_at_once( $plan, $subscription ) ), $customer_id );
				$this->agree( $subscription, $plan );
			}
		);
	}

	private function agree( Subscription $subscription, OfferedPlan $plan ): void {
		$this->terms->agree( $subscription->id, $plan->product_id, Plan::notice_for( $subscription->customer_type, $plan->notice_months ), $plan->terms, $plan->terms->is_empty() ? null : $this->clock->now() );
	}
}
