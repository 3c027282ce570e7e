<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Claims\ClaimReader;
use HostingInvoices\Application\Claims\PayCosts;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * Books the parts of a bank entry on their invoices, and on costs and interest. Runs inside the transaction of the entry.
 */
final readonly class BookShares {

	public function __construct(
		private BankEntryRepository $entries,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private BookPayment $book,
		private ClaimReader $claims,
		private PayCosts $costs,
		private Clock $clock,
	) {
	}

	/**
	 * Locks the customers of the invoices, in one order for everybody.
	 *
	 * @param list<Share> $shares
	 * @return bool Whether there was anything to lock.
	 */
	public function lock( array $shares ): bool {
		$ids = [];
		foreach ( $shares as $share ) {
			$ids[ $this->invoices->find( $share->invoice_id )->customer_id ?? 0 ] = true;
		}
		ksort( $ids );
		array_map( $this->customers->lock( ... ), array_keys( $ids ) );
		return [] !== $ids;
	}

	/** @throws Refused when they were paid meanwhile. */
	public function open_costs( int $customer_id, int $costs_id ): AddedCosts {
		foreach ( $this->claims->open_costs( $customer_id ) as $costs ) {
			if ( $costs->id === $costs_id ) {
				return $costs;
			}
		}
		throw Refused::because( 'invoice_not_open', 'invoice_id' );
	}

	/**
	 * @param list<Share> $shares
	 * @throws Refused
	 */
	public function execute( StoredEntry $entry, array $shares, int $actor_id ): void {
		$on = CivilDate::earliest( $entry->booked_on, $this->clock->today() );
		foreach ( $shares as $share ) {
			$invoice = $this->invoices->find( $share->invoice_id );
			if ( null === $invoice || InvoiceState::cancelled === $invoice->state ) {
				continue;
			}
			$match = $this->entries->add_match( $entry->id, $share, 'booked', $actor_id, $this->clock->now() );
			if ( null === $share->costs_id ) {
				$this->book->book( $invoice, $share->amount, $on, 'bank', "bank-{$entry->id}-$match", $actor_id );
			} else {
				$this->costs->execute( $this->open_costs( $invoice->customer_id, $share->costs_id ), $share->amount, $on, "bank-{$entry->id}-$match" );
			}
			if ( '' !== $entry->party_print ) {
				$this->entries->know_account( $entry->party_print, $invoice->customer_id );
			}
		}
	}
}
