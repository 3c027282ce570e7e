<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * The deposit of a subscription that has ended is a credit: for the next invoice, or to be paid back.
 */
final readonly class GiveBackDeposits {

	public function __construct(
		private Deposits $deposits,
		private DepositWording $wording,
		private SubscriptionRepository $subscriptions,
		private AdjustmentRepository $adjustments,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute(): void {
		foreach ( $this->deposits->to_give_back( $this->clock->today() ) as $due ) {
			$this->transaction->run( fn () => $this->give_back( $due['customer_id'], $due['subscription_id'] ) );
		}
	}

	private function give_back( int $customer_id, int $subscription_id ): void {
		$this->customers->lock( $customer_id );
		$subscription = $this->subscriptions->find( $subscription_id );
		$amount       = $this->deposits->of( $subscription_id );
		if ( null === $subscription || null === $amount ) {
			return;
		}
		$this->deposits->given_back( $subscription_id, $this->clock->today() );
		$label = $this->wording->given_back( $subscription->label, $customer_id );
		$this->adjustments->add( $customer_id, Adjustment::of_subscription( $subscription, $label, $subscription->schedule->period( 0 ), $amount->negated() ) );
	}
}
