<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Changes what a subscription costs or is called, from the next period that was not invoiced.
 */
final readonly class ChangeSubscription {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * Null = as it was.
	 *
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id, ?string $label, ?Money $price, ?int $quantity, ?CustomerType $type, ?string $reference, int $actor_id ): void {
		if ( null !== $price && $price->is_negative() ) {
			throw Refused::because( 'amount_negative', 'price' );
		}
		$this->transaction->run(
			function () use ( $id, $label, $price, $quantity, $type, $reference, $actor_id ): void {
				$found = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
				$this->customers->lock( $found->customer_id );
				$now = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
				$new = new Subscription( $id, $now->customer_id, $type ?? $now->customer_type, $label ?? $now->label, $price ?? $now->price, $quantity ?? $now->quantity, $now->tax_class, $now->schedule, $now->next_index, $now->ends_on, $now->schedule_no, $now->pause );
				$this->subscriptions->save( $new );
				if ( null !== $reference && '' !== $reference ) {
					$this->subscriptions->refer_to( $id, $reference );
				}
				$this->story->tell( new Happening( EventKind::subscription_changed, $now->customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, amount: $new->charge(), names_date: $new->next_period()?->first, detail: $new->label ) );
			}
		);
	}
}
