<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A service that the owner added is taken on the terms of the rules: the deposit goes on its first invoice, the days to
 * pay hold from it on. What only the owner can see to (a mandate, whether to do it at all) is shown on the customer.
 */
final readonly class AcceptService {

	public function __construct(
		private DecideAcceptance $decide,
		private AcceptanceRepository $acceptances,
		private AcceptOnTerms $accept,
		private Deposits $deposits,
		private DepositWording $wording,
		private AdjustmentRepository $adjustments,
		private SubscriptionRepository $subscriptions,
		private CustomerDirectory $directory,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws NotFound */
	public function execute( int $subscription_id ): void {
		$found   = $this->subscriptions->find( $subscription_id ) ?? throw NotFound::thing( 'subscription', $subscription_id );
		$contact = $this->directory->find( $found->customer_id );
		// An outside check may take a while: it is asked before anybody has to wait for the customer.
		$decided = $this->decide->execute( $found->customer_id, $found->customer_type, $found->charge(), null === $contact ? [] : [ 'name' => $contact->name, 'company' => $contact->company, 'email' => $contact->email, 'country' => $contact->country, 'postcode' => $contact->postcode ] );
		if ( 0 === $decided->acceptance->rule && $decided->acceptance->terms->is_usual() ) {
			return;
		}
		$this->transaction->run(
			function () use ( $found, $decided ): void {
				$this->customers->lock( $found->customer_id );
				$this->acceptances->add( $found->customer_id, 0, $found->id, $decided, AcceptanceState::accepted, $this->clock->today() );
				$this->accept->holds( $found->customer_id, $decided->acceptance->terms );
				$this->ask_deposit( $found, $decided->acceptance->terms->deposit( $found->charge() ) );
			}
		);
	}

	private function ask_deposit( Subscription $subscription, Money $amount ): void {
		if ( $amount->is_positive() && null === $this->deposits->of( $subscription->id ) ) {
			$this->deposits->add( $subscription->id, $subscription->customer_id, $amount, $this->clock->today() );
			$label = $this->wording->asked( $subscription->label, $subscription->customer_id );
			$this->adjustments->add( $subscription->customer_id, Adjustment::of_subscription( $subscription, $label, $subscription->schedule->period( 0 ), $amount ) );
		}
	}
}
