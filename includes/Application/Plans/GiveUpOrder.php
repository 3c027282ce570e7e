<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Acceptance\AcceptOnTerms;
use HostingInvoices\Application\Acceptance\Deposits;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\NextInvoice;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * The shop cancelled the order by which a plan was bought, in its first period: nothing comes after it.
 */
final readonly class GiveUpOrder implements OrderGivenUp {

	public function __construct(
		private InvoiceRepository $invoices,
		private TermsRepository $terms,
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private AcceptOnTerms $accept,
		private Deposits $deposits,
		private NextInvoice $next_invoice,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute( int $order_id ): void {
		$invoice = $this->invoices->find_by_order( $order_id );
		if ( null === $invoice ) {
			$this->accept->given_up( $order_id );
			return;
		}
		$this->transaction->run(
			function () use ( $invoice ): void {
				$this->customers->lock( $invoice->customer_id );
				foreach ( $this->terms->of_order( $invoice->order_id ) as $terms ) {
					$this->end( $this->subscriptions->find( $terms->subscription_id ), $this->clock->today() );
				}
				$this->next_invoice->settle( $invoice->customer_id );
			}
		);
	}

	private function end( ?Subscription $subscription, CivilDate $today ): void {
		if ( null === $subscription || null !== $subscription->ends_on || $today->is_after( $subscription->schedule->period( 0 )->last ) ) {
			return;
		}
		$this->subscriptions->save( $subscription->ended( $today ) );
		// The order's credit note takes it back with everything else.
		$this->deposits->given_back( $subscription->id, $today );
		$this->story->tell( new Happening( EventKind::subscription_ended, $subscription->customer_id, $today, $this->clock->now(), names_date: $today, detail: $subscription->label ) );
	}
}
