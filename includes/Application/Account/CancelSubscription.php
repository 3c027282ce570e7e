<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A customer cancels: as soon as contract and law allow, or at the end of the period if that is later. What was paid for
 * the days after it comes back.
 */
final readonly class CancelSubscription {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private NoticeOf $notice,
		private EndSubscription $end_subscription,
	) {
	}

	/**
	 * @param CivilDate $shown The last day that the customer was shown.
	 * @throws NotFound
	 * @throws Refused when it has an end, or the day is another one by now.
	 */
	public function execute( int $customer_id, int $subscription_id, CivilDate $shown ): void {
		$subscription = $this->subscriptions->find( $subscription_id );
		if ( null === $subscription || $subscription->customer_id !== $customer_id ) {
			throw NotFound::thing( 'subscription', $subscription_id );
		}
		$earliest = $this->notice->earliest_end( $subscription ) ?? throw Refused::because( 'subscription_has_end' );
		if ( $shown->is_before( $earliest ) ) {
			throw Refused::because( 'end_too_early' );
		}
		$this->end_subscription->execute( $subscription_id, '', $customer_id, $shown );
	}
}
