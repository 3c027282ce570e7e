<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * A customer has an open invoice collected. What it says stays as it was issued: the discount begins with the next.
 */
final readonly class CollectInvoice {

	public function __construct(
		private InvoiceRepository $invoices,
		private DebitRepository $debits,
		private MandateRepository $mandates,
		private PlanDebit $plan,
		private CustomerRepository $customers,
		private Clock $clock,
	) {
	}

	/**
	 * Inside the caller's transaction, the customer being locked. Safe to repeat.
	 *
	 * @return CivilDate The day of the collection.
	 * @throws Refused
	 */
	public function in_transaction( Invoice $invoice ): CivilDate {
		if ( InvoiceState::open !== $invoice->state || ! $invoice->open()->is_positive() ) {
			throw Refused::because( 'invoice_not_open' );
		}
		$last = $this->debits->newest( $invoice->id );
		if ( null === $last || ! $invoice->debit_under_way ) {
			$this->plan( $invoice, $last );
		}
		return $this->debits->newest( $invoice->id )->collection_on ?? $invoice->due_on;
	}

	private function plan( Invoice $invoice, ?Debit $last ): void {
		// Who let one come back would else stop every reminder by asking for another.
		if ( DebitState::returned === $last?->state ) {
			throw Refused::because( 'debit_returned_before' );
		}
		$mandate = $this->mandates->active_of( $invoice->customer_id ) ?? throw Refused::because( 'no_mandate' );
		if ( $mandate->has_lapsed( $this->clock->today() ) ) {
			throw Refused::because( 'no_mandate' );
		}
		$submit =  $this->plan->first( $invoice->id, $invoice->customer_id, $mandate->id, $invoice->open(), $invoice->due_on, $this->clock->today(), ( $last->attempt ?? 0 ) + 1 );
		$this->invoices->save( $invoice->with_debit_under_way( true ) );
		$this->customers->wake( $invoice->customer_id, $submit );
	}
}
