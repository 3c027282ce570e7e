<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;

/**
 * A customer accepts terms that were changed since the subscription was bought. Nobody has to: until then the old ones hold.
 */
final readonly class AcceptNewTerms {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private TermsRepository $terms,
		private PlansToChoose $plans,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $version That the customer has read.
	 * @throws NotFound
	 * @throws Refused when it is another version by now.
	 */
	public function execute( int $customer_id, int $subscription_id, string $version ): void {
		$subscription = $this->subscriptions->find( $subscription_id );
		$agreed       = $this->terms->find( $subscription_id );
		if ( null === $subscription || null === $agreed || $subscription->customer_id !== $customer_id ) {
			throw NotFound::thing( 'subscription', $subscription_id );
		}
		$new = $this->plans->new_terms( $agreed );
		if ( null === $new || $new->version !== $version ) {
			throw Refused::because( 'terms_changed' );
		}
		$this->transaction->run(
			function () use ( $customer_id, $agreed, $new ): void {
				$this->terms->agree( $agreed->subscription_id, $agreed->product_id, $agreed->notice_months, $new, $this->clock->now() );
				$this->story->tell( new Happening( EventKind::terms_accepted, $customer_id, $this->clock->today(), $this->clock->now(), actor_id: $customer_id, detail: $new->version ) );
			}
		);
	}
}
