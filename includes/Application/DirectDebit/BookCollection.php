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

/**
 * The bank collected a debit: the invoice is paid, provisionally while it can still be returned.
 */
final readonly class BookCollection {

	public function __construct(
		private DebitRepository $debits,
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
				if ( null === $debit || ! in_array( $debit->state, [ DebitState::planned, DebitState::submitted ], true ) ) {
					throw Refused::because( 'no_debit_under_way' );
				}
				$on = $collected_on ?? $debit->collection_on;
				if ( $on->is_after( $this->clock->today() ) ) {
					throw Refused::because( 'date_in_future', 'collected_on' );
				}
				$this->debits->change( $debit->id, DebitState::collected );
				$this->story->tell( new Happening( EventKind::debit_collected, $debit->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice_id, actor_id: $actor_id, amount: $debit->amount, names_date: $on, facts: [ 'collection_on' => $on->to_string() ] ) );
				$this->book->book( $invoice->with_debit_under_way( false ), $debit->amount, $on, 'debit', "debit-{$debit->id}", $actor_id );
			}
		);
	}
}
