<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Acceptance\Deposits;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\PayBacks\MakePayBacks;
use HostingInvoices\Application\PayBacks\PayBacks;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\NextInvoice;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Withdrawal;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A consumer withdraws from what was ordered: the plans end today, and what was not used of them is taken back.
 */
final readonly class Withdraw {

	public function __construct(
		private TermsRepository $terms,
		private SubscriptionRepository $subscriptions,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private PlanOrders $orders,
		private WriteMessage $messages,
		private Deposits $deposits,
		private PayBacks $pay_backs,
		private NextInvoice $next_invoice,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $reason What the refund says.
	 * @return Money What is taken back, with VAT.
	 * @throws NotFound
	 * @throws Refused when it is too late, or was done before.
	 */
	public function execute( int $order_id, string $reason ): Money {
		$invoice = $this->invoices->find_by_order( $order_id ) ?? throw NotFound::thing( 'invoice', $order_id );
		return $this->transaction->run(
			function () use ( $invoice, $reason ): Money {
				$today = $this->clock->today();
				$terms = $this->end( $invoice );
				$back  = $this->orders->take_back( $invoice->order_id, static fn ( Money $charged, Period $period ): Money => Withdrawal::given_back( $charged, $period, $today, $terms->began_at_once ), $reason );
				$this->pay_back( $invoice, $back );
				$this->tell( $invoice, $back );
				return $back;
			}
		);
	}

	/** What was paid of it goes back by the owner's hand, within 14 days. */
	private function pay_back( Invoice $invoice, Money $credited ): void {
		$paid = MakePayBacks::overpaid( $invoice, $credited );
		if ( $paid->is_positive() ) {
			$this->pay_backs->add( $invoice->customer_id, $invoice->id, $paid, $this->clock->today() );
		}
	}

	/** @throws Refused */
	private function end( Invoice $invoice ): AgreedTerms {
		$today = $this->clock->today();
		$this->customers->lock( $invoice->customer_id );
		$open = array_values( array_filter( $this->terms->of_order( $invoice->order_id ), static fn ( AgreedTerms $terms ): bool => $terms->may_be_withdrawn( $today ) ) );
		if ( [] === $open ) {
			throw Refused::because( 'withdrawal_not_open' );
		}
		foreach ( $open as $terms ) {
			$this->terms->withdrawn( $terms->subscription_id, $today );
			$this->end_subscription( $this->subscriptions->find( $terms->subscription_id ), $today );
		}
		$this->next_invoice->settle( $invoice->customer_id );
		return $open[0];
	}

	private function end_subscription( ?Subscription $subscription, CivilDate $today ): void {
		if ( null === $subscription ) {
			return;
		}
		$this->subscriptions->save( $subscription->ended( $today ) );
		// The refund takes it back with the set-up.
		$this->deposits->given_back( $subscription->id, $today );
		$this->story->tell( new Happening( EventKind::subscription_ended, $subscription->customer_id, $today, $this->clock->now(), names_date: $today, detail: $subscription->label ) );
	}

	private function tell( Invoice $invoice, Money $back ): void {
		$labels = array_filter( array_map( fn ( AgreedTerms $terms ): string => $this->subscriptions->find( $terms->subscription_id )->label ?? '', $this->terms->of_order( $invoice->order_id ) ) );
		$this->story->tell( new Happening( EventKind::contract_withdrawn, $invoice->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, amount: $back, detail: implode( ', ', $labels ) ) );
		$facts = [ 'services' => implode( "\n", array_unique( $labels ) ), 'amount' => $back->to_decimal(), 'currency' => $back->currency ];
		$this->messages->execute( MessageKind::withdrawal, 'withdrawal', $invoice->customer_id, $invoice->id, facts: $facts );
	}
}
