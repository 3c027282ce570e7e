<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\DirectDebit\LapseMandate;
use HostingInvoices\Application\DirectDebit\PlanDebit;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Papers\FreezePaper;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Subscriptions\NextInvoice;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Invoices what a customer owes up to a day: the periods that began, or begin soon, on one invoice.
 *
 * Charges, invoice, order, number and the message to send are one transaction; nothing leaves it half-made.
 */
final readonly class IssueInvoices {

	public function __construct(
		private CustomerRepository $customers,
		private SubscriptionRepository $subscriptions,
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private AllocateNumber $numbers,
		private FreezePaper $freeze,
		private LapseMandate $mandates,
		private GatherLines $gather_lines,
		private NextInvoice $next_invoice,
		private PolicyStore $policies,
		private Outbox $outbox,
		private PlanDebit $plan_debit,
		private WriteMessage $write_message,
		private Story $story,
		private SettingsStore $settings,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $with_waiting_only Also when no period is due: what waits for an invoice is reason enough.
	 * @return int|null The invoice; null when nothing was due.
	 * @throws OrderNotMade
	 */
	public function execute( int $customer_id, CivilDate $today, bool $with_waiting_only = false ): ?int {
		return $this->transaction->run(
			function () use ( $customer_id, $today, $with_waiting_only ): ?int {
				$record   = $this->customers->lock( $customer_id );
				$settings = $this->settings->current();
				$begins   = $today->plus_days( $settings->issue_days_before_period );
				$due      = $this->subscriptions->due( $customer_id, $begins );
				$has_work = [] !== $due || $with_waiting_only;
				$mandate  = $has_work ? $this->mandates->execute( $customer_id, $today ) : null;
				$lines    = $has_work ? $this->gather_lines->execute( $customer_id, $due, $begins, null === $mandate ? null : $settings->debit_discount_on( $today ) ) : [];
				$issued   = [] === $lines ? null : $this->issue( $customer_id, $today, $lines, $settings, $mandate, $record?->term_days );
				$this->next_invoice->settle( $customer_id );
				if ( null !== $issued ) {
					$this->number( $issued, $lines );
				}
				return $issued?->id;
			}
		);
	}

	/** @param non-empty-list<DraftLine> $lines */
	private function issue( int $customer_id, CivilDate $today, array $lines, Settings $settings, ?Mandate $mandate, ?int $term_days ): Invoice {
		$method = null === $mandate ? PaymentMethod::transfer : PaymentMethod::direct_debit;
		$due_on = $today->plus_days( $term_days ?? $settings->payment_term_days );
		$order  = $this->orders->make( new InvoiceDraft( $customer_id, $today, $due_on, $this->clock->now(), $lines[0]->amount->currency, $method, $lines ) );
		// What credits have paid for altogether is not asked for.
		$owes   = $order->total->is_positive();
		$debit  = $owes ? $mandate : null;
		$draft  = new Invoice( 0, $customer_id, $order->order_id, '', $this->type( $customer_id, $lines ), $method, $today, $due_on, $order->net, $order->discount, $order->vat, $order->total, Money::zero( $order->total->currency ), $owes ? InvoiceState::open : InvoiceState::paid, false, null !== $debit, $today, null, $owes ? null : $today );
		$id     = $this->invoices->add( $draft, $lines );
		$wake   = null === $debit ? CivilDate::latest( $today, $due_on->plus_days( $this->policies->timelines()->first_day() ) ) : $this->plan_debit->first( $id, $customer_id, $debit->id, $order->total, $due_on, $today );
		$this->customers->wake( $customer_id, $wake );
		if ( null !== $order->contents ) {
			$this->freeze->invoice( $draft->with_id( $id ), $order->contents );
		}
		$this->write_message->execute( MessageKind::invoice, 'invoice', $customer_id, $id, live: $settings->is_live );
		if ( ! $owes ) {
			$this->outbox->add( EffectKind::settle_order, "settle-$id", $customer_id, $id, 0, $this->clock->now() );
		}
		return $draft->with_id( $id );
	}

	/**
	 * The number comes last, so that runners wait for each other only here.
	 *
	 * @param list<DraftLine> $lines
	 */
	private function number( Invoice $invoice, array $lines ): void {
		$today = $invoice->issued_on;
		// What is told names the number, so it is written in the same breath; the series stays locked for these few rows.
		$number = $this->numbers->of_invoice( $today );
		$this->invoices->number( $invoice->id, $number );
		$this->orders->stamp( $invoice->order_id, $number, $invoice->due_on );
		$this->story->tell(
			new Happening(
				event: EventKind::invoice_issued,
				customer_id: $invoice->customer_id,
				on: $today,
				at: $this->clock->now(),
				invoice_id: $invoice->id,
				amount: $invoice->total,
				names_date: $invoice->due_on,
				facts: [
					'number'   => $number,
					'periods'  => array_values( array_unique( array_map( static fn ( DraftLine $line ): array => $line->period->to_array(), $lines ), SORT_REGULAR ) ),
					'net'      => $invoice->net->to_decimal(),
					'discount' => $invoice->discount->to_decimal(),
					'vat'      => $invoice->vat->to_decimal(),
					'total'    => $invoice->total->to_decimal(),
					'due'      => $invoice->due_on->to_string(),
					'method'   => $invoice->method->value,
				],
			)
		);
	}

	/**
	 * An invoice with anything on it that a consumer bought is treated as a consumer's: the stricter law holds.
	 *
	 * @param non-empty-list<DraftLine> $lines
	 */
	private function type( int $customer_id, array $lines ): CustomerType {
		$named = array_map( static fn ( DraftLine $line ): int => $line->subscription_id, $lines );
		foreach ( $this->subscriptions->of_customer( $customer_id ) as $subscription ) {
			if ( CustomerType::consumer === $subscription->customer_type && in_array( $subscription->id, $named, true ) ) {
				return CustomerType::consumer;
			}
		}
		return CustomerType::business;
	}
}
