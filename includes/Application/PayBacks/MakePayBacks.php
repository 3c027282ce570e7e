<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * A credit that finds no further invoice becomes a credit note on the invoice that charged it last. What was paid of that
 * is to be paid back; what was not is owed no more.
 */
final readonly class MakePayBacks {

	public function __construct(
		private PayBacks $pay_backs,
		private OrderCredits $orders,
		private AdjustmentRepository $adjustments,
		private InvoiceRepository $invoices,
		private IssueInvoices $issue,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute(): void {
		foreach ( $this->pay_backs->stranded() as $customer_id ) {
			$this->transaction->run( fn () => $this->of( $customer_id ) );
		}
	}

	/** What was paid of an invoice beyond what is left of it; before its credit note is booked. */
	public static function overpaid( Invoice $invoice, Money $credited ): Money {
		return Money::max( Money::zero( $credited->currency ), $invoice->paid->plus( $credited )->minus( $invoice->total ) );
	}

	private function of( int $customer_id ): void {
		$record = $this->customers->lock( $customer_id );
		if ( null === $record || null !== $record->next_invoice_on ) {
			return;
		}
		// A charge that waits takes credits with it.
		if ( [] !== array_filter( $this->adjustments->waiting( $customer_id ), static fn ( Adjustment $one ): bool => ! $one->gives_back() ) ) {
			$this->issue->execute( $customer_id, $this->clock->today(), with_waiting_only: true );
		}
		foreach ( $this->adjustments->waiting( $customer_id ) as $credit ) {
			if ( $credit->gives_back() ) {
				$this->take_back( $customer_id, $credit );
			}
		}
	}

	private function take_back( int $customer_id, Adjustment $credit ): void {
		$today   = $this->clock->today();
		$last    = $this->pay_backs->last_invoice_of( $credit->subscription_id );
		$invoice = null === $last ? null : $this->invoices->find( $last );
		if ( null === $invoice ) {
			return; // Nothing was ever charged: it stays on the customer's page.
		}
		$this->pay_backs->settle( $credit, $today );
		$back = self::overpaid( $invoice, $this->orders->take_back( $invoice->order_id, $credit->subscription_id, $credit->amount->negated(), $credit->label ) );
		if ( $back->is_positive() ) {
			$this->pay_backs->add( $customer_id, $invoice->id, $back, $today );
		}
	}
}
