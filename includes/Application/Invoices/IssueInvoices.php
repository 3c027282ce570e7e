<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\DirectDebit\PlanDebit;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceNumber;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;

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
		private NumberSeries $series,
		private MandateRepository $mandates,
		private PlanDebit $plan_debit,
		private WriteMessage $write_message,
		private Story $story,
		private SettingsStore $settings,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @return int|null The invoice; null when nothing was due.
	 * @throws OrderNotMade
	 */
	public function execute( int $customer_id, CivilDate $today ): ?int {
		return $this->transaction->run(
			function () use ( $customer_id, $today ): ?int {
				$this->customers->lock( $customer_id );
				$settings = $this->settings->current();
				$begins   = $today->plus_days( $settings->issue_days_before_period );
				$due      = $this->subscriptions->due( $customer_id, $begins );
				$mandate  = [] === $due ? null : $this->mandates->active_of( $customer_id );
				$lines    = $this->charge( $due, $begins, $settings->debit_discount_on( $today ), $mandate );
				$issued   = [] === $due || [] === $lines ? null : $this->issue( $customer_id, $today, $due, $lines, $settings, $mandate );
				$this->customers->next_invoice_on( $customer_id, $this->subscriptions->earliest_next_period( $customer_id )?->plus_days( -$settings->issue_days_before_period ) );
				if ( null !== $issued ) {
					$this->number( $issued, $lines, $settings );
				}
				return $issued?->id;
			}
		);
	}

	/**
	 * @param list<Subscription> $due
	 * @return list<DraftLine> Oldest period first.
	 */
	private function charge( array $due, CivilDate $begins, DebitDiscount $discount, ?Mandate $mandate ): array {
		$lines = [];
		foreach ( $due as $subscription ) {
			$period = $subscription->next_period();
			while ( null !== $period && $period->first->is_on_or_before( $begins ) ) {
				$amount       = $subscription->charge();
				$off          = null === $mandate ? Money::zero( $amount->currency ) : $discount->on_line( $amount );
				$lines[]      = new DraftLine( $subscription->id, $subscription->label, $period, $subscription->quantity, $amount, $off, $subscription->tax_class );
				$subscription = $subscription->advanced();
				$period       = $subscription->next_period();
			}
			$this->subscriptions->save( $subscription );
		}
		usort( $lines, static fn ( DraftLine $one, DraftLine $other ): int => $one->period->first->compare( $other->period->first ) );
		return $lines;
	}

	/**
	 * @param non-empty-list<Subscription> $due
	 * @param non-empty-list<DraftLine>    $lines
	 */
	private function issue( int $customer_id, CivilDate $today, array $due, array $lines, Settings $settings, ?Mandate $mandate ): Invoice {
		$method = null === $mandate ? PaymentMethod::transfer : PaymentMethod::direct_debit;
		$due_on = $today->plus_days( $settings->payment_term_days );
		$order  = $this->orders->make( new InvoiceDraft( $customer_id, $today, $due_on, $this->clock->now(), $lines[0]->amount->currency, $method, $lines ) );
		$draft  = new Invoice( 0, $customer_id, $order->order_id, '', self::type( $due ), $method, $today, $due_on, $order->net, $order->discount, $order->vat, $order->total, Money::zero( $order->total->currency ), InvoiceState::open, false, null !== $mandate, $today, null, null );
		$id     = $this->invoices->add( $draft, $lines );
		$wake   = null === $mandate ? $due_on->plus_days( 1 ) : $this->plan_debit->first( $id, $customer_id, $mandate->id, $order->total, $due_on, $today );
		$this->customers->wake( $customer_id, $wake );
		$this->write_message->execute( MessageKind::invoice, 'invoice', $customer_id, $id, live: $settings->is_live );
		return $draft->with_id( $id );
	}

	/**
	 * The number comes last, so that runners wait for each other only here.
	 *
	 * @param list<DraftLine> $lines
	 */
	private function number( Invoice $invoice, array $lines, Settings $settings ): void {
		$today = $invoice->issued_on;
		// What is told names the number, so it is written in the same breath; the series stays locked for these few rows.
		$number = InvoiceNumber::of( $settings->invoice_prefix, $today->year, $this->series->next( 'invoice-' . $today->year ) )->to_string();
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
	 * @param non-empty-list<Subscription> $due
	 */
	private static function type( array $due ): CustomerType {
		foreach ( $due as $subscription ) {
			if ( CustomerType::consumer === $subscription->customer_type ) {
				return CustomerType::consumer;
			}
		}
		return CustomerType::business;
	}
}
