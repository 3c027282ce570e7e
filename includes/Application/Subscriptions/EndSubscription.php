<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Ends a subscription at the end of the period that runs, or that was invoiced ahead. What was invoiced stays.
 */
final readonly class EndSubscription {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private SettingsStore $settings,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused when it has an end already.
	 */
	public function execute( int $id, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $id, $reason, $actor_id ): void {
				$found = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
				$this->customers->lock( $found->customer_id );
				$now = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
				if ( null !== $now->ends_on ) {
					throw Refused::because( 'subscription_has_end' );
				}
				$today = $this->clock->today();
				// One that has not begun never will: it ends on the day before its first.
				$ends = $today->is_before( $now->schedule->anchor ) && 0 === $now->next_index
					? $now->schedule->anchor->plus_days( -1 )
					: $now->end_of_running_period( $today );
				$this->subscriptions->save( new Subscription( $id, $now->customer_id, $now->customer_type, $now->label, $now->price, $now->quantity, $now->tax_class, $now->schedule, $now->next_index, $ends ) );
				$this->customers->next_invoice_on( $now->customer_id, $this->subscriptions->earliest_next_period( $now->customer_id )?->plus_days( -$this->settings->current()->issue_days_before_period ) );
				$this->story->tell( new Happening( EventKind::subscription_ended, $now->customer_id, $today, $this->clock->now(), actor_id: $actor_id, names_date: $ends, detail: '' === $reason ? $now->label : $now->label . ': ' . $reason ) );
			}
		);
	}
}
