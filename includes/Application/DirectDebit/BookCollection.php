<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The bank collected a debit: the invoice is paid, provisionally while it can still be returned.
 */
final readonly class BookCollection {

	public function __construct(
		private DebitRepository $debits,
		private MandateRepository $mandates,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private BookPayment $book,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $collected_on Default: the day it was planned for.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id, ?CivilDate $collected_on, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $invoice_id, $collected_on, $actor_id ): void {
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $invoice->customer_id );
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$debit   = $this->debits->newest( $invoice_id );
				if ( null === $debit || ! $debit->state->is_under_way() ) {
					throw Refused::because( 'no_debit_under_way' );
				}
				$on = $collected_on ?? $debit->collection_on;
				if ( $on->is_after( $this->clock->today() ) ) {
					throw Refused::because( 'date_in_future', 'collected_on' );
				}
				$this->collected( $invoice, $debit, $on, $actor_id );
			}
		);
	}

	/**
	 * What a bank file says of one debit; inside the caller's transaction, the customer being locked.
	 *
	 * @return bool False when it changes nothing: it was booked before, or came back before it came in.
	 */
	public function of_debit( Debit $debit, CivilDate $on ): bool {
		$invoice = $this->invoices->find( $debit->invoice_id );
		if ( null === $invoice || DebitState::collected === $debit->state || DebitState::returned === $debit->state ) {
			return false;
		}
		$this->collected( $invoice, $debit, $on, 0 );
		return true;
	}

	private function collected( Invoice $invoice, Debit $debit, CivilDate $on, int $actor_id ): void {
		$this->debits->change( $debit->id, DebitState::collected );
		$this->mandates->used( $debit->mandate_id, $on );
		$this->story->tell( new Happening( EventKind::debit_collected, $debit->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, actor_id: $actor_id, amount: $debit->amount, names_date: $on, facts: [ 'collection_on' => $on->to_string() ] ) );
		$this->book->book( $invoice->with_debit_under_way( false ), $debit->amount, $on, 'debit', "debit-{$debit->id}", $actor_id );
	}
}
