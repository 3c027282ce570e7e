<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Acceptance\AcceptOnTerms;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\BeginSubscriptions;
use HostingInvoices\Application\Plans\PlanOrder;
use HostingInvoices\Application\Plans\PlanOrders;
use HostingInvoices\Application\Plans\Welcome;
use HostingInvoices\Application\Papers\FreezePaper;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;

/**
 * An order that a customer placed becomes an invoice, with a number from the series; the plans on it come to life.
 */
final readonly class InvoicePlacedOrder {

	public function __construct(
		private InvoiceRepository $invoices,
		private OtherLines $other_lines,
		private PlacedOrders $placed,
		private PlanOrders $plans,
		private BeginSubscriptions $begin,
		private InvoiceOrders $orders,
		private AllocateNumber $numbers,
		private FreezePaper $freeze,
		private CustomerRepository $customers,
		private AcceptOnTerms $accept,
		private Welcome $welcome,
		private SettingsStore $settings,
		private Story $story,
		private Clock $clock,
	) {
	}

	/**
	 * Inside the caller's transaction, the customer being locked; of an order that is an invoice, that invoice.
	 *
	 * @throws NotFound
	 */
	public function in_transaction( int $order_id, int $customer_id, PaymentMethod $method ): Invoice {
		return $this->invoices->find_by_order( $order_id ) ?? $this->issue( $order_id, $customer_id, $method );
	}

	private function issue( int $order_id, int $customer_id, PaymentMethod $method ): Invoice {
		$totals  = $this->placed->totals( $order_id ) ?? throw NotFound::thing( 'order', $order_id );
		$order   = $this->plans->find( $order_id ) ?? throw NotFound::thing( 'order', $order_id );
		if ( null !== $order->channel ) {
			$this->customers->prefers( $customer_id, $order->channel );
		}
		$this->accept->order( $order );
		$charges = $this->begin->in_transaction( $order, $this->clock->today() );
		$invoice = $this->add( $totals, $order, $charges, $customer_id, $method );
		$this->welcome->write( $order, $invoice );
		return $this->numbered( $invoice, $charges );
	}

	/** @param list<DraftLine> $charges */
	private function add( IssuedOrder $totals, PlanOrder $order, array $charges, int $customer_id, PaymentMethod $method ): Invoice {
		$today  = $this->clock->today();
		$due_on = $today->plus_days( $this->customers->find( $customer_id )->term_days ?? $this->settings->current()->payment_term_days );
		$draft  = new Invoice( 0, $customer_id, $totals->order_id, '', $order->customer_type, $method, $today, $due_on, $totals->net, $totals->discount, $totals->vat, $totals->total, Money::zero( $totals->total->currency ), InvoiceState::open, false, false, $today, null, null );
		$id     = $this->invoices->add( $draft, $charges );
		$this->other_lines->add( $id, $order->others );
		if ( null !== $totals->contents ) {
			$this->freeze->invoice( $draft->with_id( $id ), $totals->contents );
		}
		$this->customers->wake( $customer_id, $due_on->plus_days( 1 ) );
		return $draft->with_id( $id );
	}

	/**
	 * The number comes last, so that others wait for it only here.
	 *
	 * @param list<DraftLine> $charges
	 */
	private function numbered( Invoice $invoice, array $charges ): Invoice {
		$number = $this->numbers->of_invoice( $invoice->issued_on );
		$this->invoices->number( $invoice->id, $number );
		$this->orders->stamp( $invoice->order_id, $number, $invoice->due_on );
		$this->story->tell( $this->issued( $invoice, $number, $charges ) );
		return $this->invoices->find( $invoice->id ) ?? throw NotFound::thing( 'invoice', $invoice->id );
	}

	/** @param list<DraftLine> $charges */
	private function issued( Invoice $invoice, string $number, array $charges ): Happening {
		return new Happening(
			event: EventKind::invoice_issued,
			customer_id: $invoice->customer_id,
			on: $invoice->issued_on,
			at: $this->clock->now(),
			invoice_id: $invoice->id,
			amount: $invoice->total,
			names_date: $invoice->due_on,
			facts: [
				'number'   => $number,
				'periods'  => array_values( array_unique( array_map( static fn ( DraftLine $line ): array => $line->period->to_array(), $charges ), SORT_REGULAR ) ),
				'net'      => $invoice->net->to_decimal(),
				'discount' => $invoice->discount->to_decimal(),
				'vat'      => $invoice->vat->to_decimal(),
				'total'    => $invoice->total->to_decimal(),
				'due'      => $invoice->due_on->to_string(),
				'method'   => $invoice->method->value,
			],
		);
	}
}
