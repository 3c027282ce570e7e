<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

use HostingInvoices\Application\Acceptance\Deposits;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\NextInvoice;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\Withdrawal;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * The plans on an order come to life: a subscription each, from today, its first period charged by the order itself.
 */
final readonly class BeginSubscriptions {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private TermsRepository $terms,
		private PlanOrders $orders,
		private Withdrawal $withdrawal,
		private Deposits $deposits,
		private NextInvoice $next_invoice,
		private Story $story,
		private Clock $clock,
	) {
	}

	/**
	 * Inside the transaction that makes the invoice, the customer being locked.
	 *
	 * @return list<DraftLine> The charges of the first periods.
	 */
	public function in_transaction( PlanOrder $order, CivilDate $today ): array {
		$charges = array_map( fn ( PlanLine $line ): DraftLine => $this->begin( $order, $line, $today ), $order->plans );
		if ( [] !== $charges ) {
			$this->next_invoice->settle( $order->customer_id );
		}
		return $charges;
	}

	private function begin( PlanOrder $order, PlanLine $line, CivilDate $today ): DraftLine {
		$schedule = PeriodSchedule::of( $today, $line->every );
		$first    = $schedule->period( 0 );
		$begun    = new Subscription( 0, $order->customer_id, $order->customer_type, $line->label, $line->price, $line->quantity, $line->tax_class, $schedule, 1, null );
		$id       = $this->subscriptions->add( $begun, $line->label, $this->clock->now() );
		$this->terms->add( $this->agreed( $order, $line, $id, $today ) );
		if ( null !== $line->deposit ) {
			$this->deposits->add( $id, $order->customer_id, $line->deposit, $today );
		}
		$this->orders->began( $order->order_id, $line->line_id, $id, $first );
		$this->story->tell( new Happening( EventKind::subscription_started, $order->customer_id, $today, $this->clock->now(), amount: $line->price, names_date: $today, detail: $line->label ) );
		return new DraftLine( $id, $line->label, $first, $line->quantity, $line->amount, $line->discount, $line->tax_class );
	}

	private function agreed( PlanOrder $order, PlanLine $line, int $subscription_id, CivilDate $today ): AgreedTerms {
		return new AgreedTerms(
			$subscription_id,
			$order->order_id,
			$line->product_id,
			Plan::notice_for( $order->customer_type, $line->notice_months ),
			$line->terms,
			$order->accepted_at,
			$order->begins_at_once,
			CustomerType::consumer === $order->customer_type ? $this->withdrawal->last_day( $today ) : null,
		);
	}
}
