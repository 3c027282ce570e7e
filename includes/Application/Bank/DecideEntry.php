<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * A person says what a bank entry is for: as it was suggested, for another invoice, or for none of ours.
 */
final readonly class DecideEntry {

	public function __construct(
		private BankEntryRepository $entries,
		private InvoiceRepository $invoices,
		private BookShares $book,
		private Transaction $transaction,
	) {
	}

	/**
	 * Books what was suggested, or as much as the invoice takes.
	 *
	 * @param int|null $invoice_id Null = as suggested.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function confirm( int $entry_id, ?int $invoice_id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $entry_id, $invoice_id, $actor_id ): void {
				$before = $this->waiting( $entry_id );
				$shares = null === $invoice_id ? $this->suggested( $entry_id ) : [ $this->share( $before, $invoice_id ) ];
				if ( [] === $shares ) {
					throw Refused::because( 'nothing_suggested' );
				}
				$this->book->lock( $shares );
				$entry  = $this->waiting( $entry_id, lock: true );
				$shares = array_map( fn ( Share $share ): Share => null === $share->costs_id ? $this->share( $entry, $share->invoice_id, $share->amount ) : $this->costs( $entry, $share, $share->costs_id ), $shares );
				$this->entries->forget_suggestions( $entry_id );
				$this->book->execute( $entry, $shares, $actor_id );
				$left = $entry->left;
				foreach ( $shares as $share ) {
					$left = $left->minus( $share->amount );
				}
				$invoice = $this->invoices->find( $shares[0]->invoice_id );
				$this->entries->settle( $entry_id, $left->is_positive() ? EntryState::left : EntryState::booked, 'confirmed', $left, $invoice?->customer_id, $invoice?->id, 100 );
			}
		);
	}

	/**
	 * It, or what is left of it, is for none of our invoices.
	 *
	 * @throws NotFound
	 * @throws Refused
	 */
	public function ignore( int $entry_id ): void {
		$this->transaction->run(
			function () use ( $entry_id ): void {
				$entry = $this->waiting( $entry_id, lock: true );
				$this->entries->forget_suggestions( $entry_id );
				$state = [] === $this->entries->matches( $entry_id ) ? EntryState::ignored : EntryState::booked;
				$this->entries->settle( $entry_id, $state, 'let_go', $entry->left );
			}
		);
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	private function waiting( int $entry_id, bool $lock = false ): StoredEntry {
		$entry = ( $lock ? $this->entries->lock( $entry_id ) : $this->entries->find( $entry_id ) ) ?? throw NotFound::thing( 'bank_entry', $entry_id );
		return in_array( $entry->state, [ EntryState::suggested, EntryState::left ], true ) ? $entry : throw Refused::because( 'entry_not_waiting' );
	}

	/** @return list<Share> */
	private function suggested( int $entry_id ): array {
		$matches = array_filter( $this->entries->matches( $entry_id ), static fn ( EntryMatch $match ): bool => 'suggested' === $match->state );
		return array_values( array_map( static fn ( EntryMatch $match ): Share => new Share( $match->invoice_id, $match->amount, $match->costs_id ), $matches ) );
	}

	/**
	 * @throws NotFound
	 * @throws Refused when they were paid meanwhile.
	 */
	private function costs( StoredEntry $entry, Share $share, int $costs_id ): Share {
		$invoice = $this->invoices->find( $share->invoice_id ) ?? throw NotFound::thing( 'invoice', $share->invoice_id );
		$costs   = $this->book->open_costs( $invoice->customer_id, $costs_id );
		return new Share( $invoice->id, Money::min( Money::min( $costs->open(), $entry->left ), $share->amount ), $costs_id );
	}

	/**
	 * As much as is open, and as there is.
	 *
	 * @throws NotFound
	 * @throws Refused
	 */
	private function share( StoredEntry $entry, int $invoice_id, ?Money $most = null ): Share {
		$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
		if ( $invoice->total->currency !== $entry->amount->currency ) {
			throw Refused::because( 'other_currency', 'invoice_id' );
		}
		if ( ! $entry->left->is_positive() ) {
			throw Refused::because( 'nothing_left', 'invoice_id' );
		}
		if ( InvoiceState::open !== $invoice->state || ! $invoice->open()->is_positive() ) {
			throw Refused::because( 'invoice_not_open', 'invoice_id' );
		}
		return new Share( $invoice_id, Money::min( Money::min( $invoice->open(), $entry->left ), $most ?? $entry->left ) );
	}
}
