<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceNumber;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * An order that a customer placed becomes an invoice, with a number from the series.
 */
final readonly class InvoicePlacedOrder {

	public function __construct(
		private InvoiceRepository $invoices,
		private PlacedOrders $placed,
		private InvoiceOrders $orders,
		private NumberSeries $series,
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
		$order    = $this->placed->totals( $order_id ) ?? throw NotFound::thing( 'order', $order_id );
		$settings = $this->settings->current();
		$today    = $this->clock->today();
		$due_on   = $today->plus_days( $settings->payment_term_days );
		// Nothing is known of who ordered: the stricter law holds.
		$draft = new Invoice( 0, $customer_id, $order_id, '', CustomerType::consumer, $method, $today, $due_on, $order->net, $order->discount, $order->vat, $order->total, Money::zero( $order->total->currency ), InvoiceState::open, false, false, $today, null, null );
		$id    = $this->invoices->add( $draft, [] );
		$this->placed->make_invoice( $order_id );
		$number = InvoiceNumber::of( $settings->invoice_prefix, $today->year, $this->series->next( 'invoice-' . $today->year ) )->to_string();
		$this->invoices->number( $id, $number );
		$this->orders->stamp( $order_id, $number, $due_on );
		$this->story->tell( $this->issued( $draft->with_id( $id ), $number ) );
		return $this->invoices->find( $id ) ?? throw NotFound::thing( 'invoice', $id );
	}

	private function issued( Invoice $invoice, string $number ): Happening {
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
				'periods'  => [],
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
