<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Claims\PayCosts;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\SettleCustomer;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * Takes back what a bank entry was booked on: the money waits again for what it is really for. The customer, who thought
 * that it was paid, gets a timeline from the start.
 */
final readonly class UndoEntry {

	public function __construct(
		private BankEntryRepository $entries,
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private BookShares $book,
		private PayCosts $costs,
		private SettleCustomer $settle,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused when nothing was booked by hand or by recognition; collections and returns are not undone.
	 */
	public function execute( int $entry_id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $entry_id, $actor_id ): void {
				$this->book->lock( array_map( static fn ( EntryMatch $match ): Share => new Share( $match->invoice_id, $match->amount ), $this->entries->matches( $entry_id ) ) );
				$entry  = $this->entries->lock( $entry_id ) ?? throw NotFound::thing( 'bank_entry', $entry_id );
				$booked = array_filter( $this->entries->matches( $entry_id ), static fn ( EntryMatch $match ): bool => 'booked' === $match->state );
				if ( [] === $booked ) {
					throw Refused::because( 'nothing_to_undo' );
				}
				foreach ( $booked as $match ) {
					$this->take_back( $entry, $match, $actor_id );
				}
				$this->entries->settle( $entry_id, EntryState::left, 'undone', $entry->amount );
			}
		);
	}

	private function take_back( StoredEntry $entry, EntryMatch $match, int $actor_id ): void {
		$this->entries->change_match( $match->id, 'undone', $actor_id, $this->clock->now() );
		$invoice = $this->invoices->find( $match->invoice_id );
		if ( null === $invoice ) {
			return;
		}
		if ( '' !== $entry->party_print ) {
			$this->entries->forget_account( $entry->party_print, $invoice->customer_id );
		}
		$today = $this->clock->today();
		if ( null !== $match->costs_id ) {
			$this->costs->take_back( $match->costs_id, $match->amount, $today, "bank-undone-{$match->id}" );
			return;
		}
		$back = $match->amount->negated();
		$this->invoices->book( $invoice, $back, $today, 'bank', "bank-undone-{$match->id}", $this->clock->now() );
		$after = $invoice->after_payment( $back, $today );
		$this->invoices->save( $after );
		$this->tell( EventKind::payment_booked, $invoice, $match, $actor_id );
		if ( InvoiceState::paid === $invoice->state && InvoiceState::open === $after->state ) {
			$this->invoices->save( $after->reopened( $today, CivilDate::latest( $after->due_on, $today ) ) );
			$this->orders->reopen( $invoice->order_id, 'bank' );
			$this->tell( EventKind::invoice_reopened, $invoice, $match, $actor_id );
		}
		$this->settle->execute( $invoice->customer_id, $today );
	}

	private function tell( EventKind $event, Invoice $invoice, EntryMatch $match, int $actor_id ): void {
		$amount = EventKind::payment_booked === $event ? $match->amount->negated() : $match->amount;
		$this->story->tell( new Happening( $event, $invoice->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, actor_id: $actor_id, amount: $amount, facts: [ 'source' => 'bank' ] ) );
	}
}
