<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Claims\ClaimReader;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Domain\Bank\AllocatePayment;
use HostingInvoices\Domain\Bank\Allocation;
use HostingInvoices\Domain\Bank\NamedInvoices;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Money\Money;

/**
 * Finds out what a transfer is for. What is certain is booked at once; a suggestion waits for a person's yes. Runs
 * inside the transaction of the entry.
 */
final readonly class MatchTransfer {

	/** More of the same amount than this and the amount says nothing. */
	private const AS_MUCH = 20;

	public function __construct(
		private BankEntryRepository $entries,
		private InvoiceRepository $invoices,
		private BookShares $book,
		private ClaimReader $claims,
		private Clock $clock,
	) {
	}

	public function execute( StoredEntry $entry ): void {
		if ( ! $entry->amount->is_positive() ) {
			$this->entries->settle( $entry->id, EntryState::left, 'no_amount', $entry->amount );
			return;
		}
		$allocation = $this->allocate( $entry );
		if ( $allocation->is_certain() ) {
			// Under the lock what is open may have become less: then it is asked, not booked.
			$allocation = $this->book->lock( $allocation->shares ) ? $this->allocate( $entry ) : $allocation;
		}
		$this->carry_out( $entry, $allocation );
	}

	private function allocate( StoredEntry $entry ): Allocation {
		$currency = $entry->amount->currency;
		$numbers  = NamedInvoices::in( $entry->text );
		$named    = [] === $numbers ? [] : $this->entries->named( $numbers, $currency );
		$of_payer = '' === $entry->party_print ? [] : $this->entries->of_account( $entry->party_print, $currency );
		$costs    = [] === $named ? $this->costs( $entry ) : [];
		$as_much  = [] === $named && [] === $of_payer && [] === $costs ? $this->entries->as_much( $entry->amount, self::AS_MUCH ) : [];
		return ( new AllocatePayment() )->of( $entry->amount, $entry->party, $named, $of_payer, $as_much, $costs );
	}

	/** @return list<AddedCosts> What the customer who pays from this account owes beside the invoices. */
	private function costs( StoredEntry $entry ): array {
		$customer_id = '' === $entry->party_print ? null : $this->entries->customer_of_account( $entry->party_print );
		$costs       = null === $customer_id ? [] : $this->claims->open_costs( $customer_id );
		return array_values( array_filter( $costs, static fn ( AddedCosts $one ): bool => $one->amount->currency === $entry->amount->currency ) );
	}

	private function carry_out( StoredEntry $entry, Allocation $allocation ): void {
		$first   = $allocation->shares[0]->invoice_id ?? null;
		$invoice = null === $first ? null : $this->invoices->find( $first );
		if ( [] === $allocation->shares ) {
			$this->entries->settle( $entry->id, EntryState::left, $allocation->why, $entry->amount );
			return;
		}
		if ( ! $allocation->is_certain() ) {
			foreach ( $allocation->shares as $share ) {
				$this->entries->add_match( $entry->id, $share, 'suggested', 0, $this->clock->now() );
			}
			$this->entries->settle( $entry->id, EntryState::suggested, $allocation->why, $entry->amount, $invoice?->customer_id, $first, $allocation->confidence );
			return;
		}
		$this->book->execute( $entry, $allocation->shares, 0 );
		$state = $allocation->left->is_positive() ? EntryState::left : EntryState::booked;
		$this->entries->settle( $entry->id, $state, $allocation->why, Money::max( $allocation->left, Money::zero( $entry->amount->currency ) ), $invoice?->customer_id, $first, Allocation::CERTAIN );
	}
}
