<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Claims\ReportMoney;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * Books money on an invoice. The fact first; WooCommerce is told by an effect.
 */
final readonly class BookPayment {

	public function __construct(
		private InvoiceRepository $invoices,
		private DebitRepository $debits,
		private CustomerRepository $customers,
		private SettleCustomer $settle,
		private ReportMoney $report,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * Money that came in outside WooCommerce, as the owner enters it.
	 *
	 * @param Money|null $amount    Default: what is open.
	 * @param string     $reference The same reference on the same invoice is booked once; empty = always a new one.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id, ?Money $amount, ?CivilDate $paid_on, string $reference, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $invoice_id, $amount, $paid_on, $reference, $actor_id ): void {
				$invoice = $this->locked( $invoice_id );
				if ( InvoiceState::open !== $invoice->state ) {
					throw Refused::because( 'invoice_not_open', 'amount' );
				}
				$amount ??= $invoice->open();
				if ( ! $amount->is_positive() ) {
					throw Refused::because( 'amount_not_positive', 'amount' );
				}
				if ( $amount->compare( $invoice->open() ) > 0 ) {
					throw Refused::because( 'amount_above_open', 'amount' );
				}
				if ( null !== $paid_on && $paid_on->is_after( $this->clock->today() ) ) {
					throw Refused::because( 'date_in_future', 'paid_on' );
				}
				$this->book( $invoice, $amount, $paid_on ?? $this->clock->today(), 'owner', $reference, $actor_id );
			}
		);
	}

	/** Inside the caller's transaction, the customer being locked. */
	public function book( Invoice $invoice, Money $amount, CivilDate $on, string $source, string $reference, int $actor_id = 0 ): void {
		if ( ! $this->invoices->book( $invoice, $amount, $on, $source, $reference, $this->clock->now() ) ) {
			return;
		}
		$after = $invoice->after_payment( $amount, $on );
		$this->invoices->save( $after );
		$this->tell( EventKind::payment_booked, $invoice, $amount, $source, $actor_id );
		if ( InvoiceState::paid === $after->state && InvoiceState::paid !== $invoice->state ) {
			$this->paid( $after, $source );
		}
		$this->settle->execute( $invoice->customer_id, $this->clock->today() );
		$this->report->execute( $invoice );
	}

	/** A debit that the bank has not seen is not handed to it any more; one that it has may still come in. */
	private function paid( Invoice $invoice, string $source ): void {
		$debit = $this->debits->newest( $invoice->id );
		if ( null !== $debit && $debit->state->is_ours() ) {
			$this->debits->change( $debit->id, DebitState::withdrawn );
		}
		$this->tell( EventKind::invoice_paid, $invoice, $invoice->paid, $source, 0 );
		// An invoice can be paid, reopened and paid again on one day: each time WooCommerce has to hear of it.
		$this->outbox->add( EffectKind::settle_order, "settle-{$invoice->id}-" . bin2hex( random_bytes( 8 ) ), $invoice->customer_id, $invoice->id, 0, $this->clock->now() );
	}

	/** @throws NotFound */
	private function locked( int $invoice_id ): Invoice {
		$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
		$this->customers->lock( $invoice->customer_id );
		return $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
	}

	private function tell( EventKind $event, Invoice $invoice, Money $amount, string $source, int $actor_id ): void {
		$this->story->tell( new Happening( $event, $invoice->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, actor_id: $actor_id, amount: $amount, facts: [ 'source' => $source ] ) );
	}
}
