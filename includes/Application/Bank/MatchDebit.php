<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\BookCollection;
use HostingInvoices\Application\DirectDebit\BookDebitReturn;
use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Books a collection or a return on the debit it is about: by the EndToEndId that our file gave it, else by mandate and
 * amount; the credit of a whole batch on all its debits. Runs inside the transaction of the entry.
 */
final readonly class MatchDebit {

	/** For a return whose code the bank does not tell: it is treated as one that nobody knows. */
	private const NO_REASON = 'NARR';

	public function __construct(
		private BankEntryRepository $entries,
		private DebitRepository $debits,
		private CustomerRepository $customers,
		private BookCollection $collection,
		private BookDebitReturn $return,
		private Clock $clock,
	) {
	}

	/** @return bool False when it is about no debit at all, so that it may be a transfer. */
	public function takes( StoredEntry $entry ): bool {
		if ( '' === $entry->end_to_end_id && '' === $entry->mandate_reference && '' !== $entry->batch_reference && EntryKind::transfer !== $entry->kind ) {
			return $this->batch( $entry );
		}
		$debit = $this->debit( $entry );
		if ( null === $debit ) {
			if ( EntryKind::batch === $entry->kind ) {
				return $this->batch( $entry );
			}
			if ( EntryKind::debit_return !== $entry->kind ) {
				return false;
			}
			$this->entries->settle( $entry->id, EntryState::left, 'debit_unknown', $entry->amount );
			return true;
		}
		$this->customers->lock( $debit->customer_id );
		// Fresh: whoever held the lock may have changed it.
		$this->book( $entry, $this->debits->find( $debit->id ) ?? $debit );
		return true;
	}

	private function debit( StoredEntry $entry ): ?Debit {
		$named = '' === $entry->end_to_end_id ? null : $this->debits->find_by_end_to_end( $entry->end_to_end_id );
		if ( null !== $named || '' === $entry->mandate_reference ) {
			return $named;
		}
		$of_mandate = $this->debits->by_mandate( $entry->mandate_reference, self::absolute( $entry->amount ) );
		// A collection is of one that is not in yet; a return of the newest that is.
		$wanted = array_filter( $of_mandate, static fn ( Debit $debit ): bool => ( DebitState::collected === $debit->state ) === ( EntryKind::debit_return === $entry->kind ) );
		return array_values( $wanted )[0] ?? $of_mandate[0] ?? null;
	}

	private function book( StoredEntry $entry, Debit $debit ): void {
		$amount = self::absolute( $entry->amount );
		$wrong  = match ( true ) {
			$amount->is_zero() => '',
			$amount->currency !== $debit->amount->currency => 'other_currency',
			! $amount->equals( $debit->amount ) => 'amount_differs',
			default => '',
		};
		if ( '' !== $wrong ) {
			$this->entries->settle( $entry->id, EntryState::left, $wrong, $entry->amount, $debit->customer_id, $debit->invoice_id );
			return;
		}
		$on      = CivilDate::earliest( $entry->booked_on, $this->clock->today() );
		$is_in   = EntryKind::debit_return !== $entry->kind;
		$is_news = $is_in ? $this->collection->of_debit( $debit, $on ) : $this->return->of_debit( $debit, '' === $entry->reason ? self::NO_REASON : $entry->reason, $on );
		if ( $is_in && '' !== $entry->party_print ) {
			$this->entries->know_account( $entry->party_print, $debit->customer_id );
		}
		$outcome = ( $is_in ? 'collected' : 'returned' ) . ( $is_news ? '' : '_before' );
		$this->entries->settle( $entry->id, EntryState::booked, $outcome, Money::zero( $entry->amount->currency ), $debit->customer_id, $debit->invoice_id, 100 );
	}

	/** One amount for a file's worth of debits, or a file that the bank rejected as a whole. */
	private function batch( StoredEntry $entry ): bool {
		$batch = $this->entries->find_batch( $entry->batch_reference, $entry->amount, $entry->booked_on );
		if ( null === $batch ) {
			$this->entries->settle( $entry->id, EntryState::left, 'batch_unknown', $entry->amount );
			return true;
		}
		$debits = array_filter( array_map( $this->debits->find( ... ), $this->entries->debits_with_bank( $batch ) ), static fn ( ?Debit $debit ): bool => null !== $debit );
		$ids    = array_unique( array_map( static fn ( Debit $debit ): int => $debit->customer_id, $debits ) );
		sort( $ids );
		array_map( $this->customers->lock( ... ), $ids );
		$on = CivilDate::earliest( $entry->booked_on, $this->clock->today() );
		foreach ( $debits as $debit ) {
			$fresh = $this->debits->find( $debit->id ) ?? $debit;
			if ( EntryKind::debit_return === $entry->kind ) {
				$this->return->of_debit( $fresh, '' === $entry->reason ? self::NO_REASON : $entry->reason, $on );
			} else {
				$this->collection->of_debit( $fresh, $on );
			}
		}
		$this->entries->settle( $entry->id, EntryState::booked, EntryKind::debit_return === $entry->kind ? 'batch_rejected' : 'batch_collected', Money::zero( $entry->amount->currency ), confidence: 100 );
		return true;
	}

	private static function absolute( Money $amount ): Money {
		return $amount->is_negative() ? $amount->negated() : $amount;
	}
}
