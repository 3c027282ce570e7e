<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * On its day a planned debit is handed to the bank; without a mandate it is withdrawn, and the invoice is due as any.
 */
final readonly class SubmitDebits {

	public function __construct(
		private DebitRepository $debits,
		private MandateRepository $mandates,
		private InvoiceRepository $invoices,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** @return CivilDate|null The day of the next one. */
	public function execute( int $customer_id, CivilDate $today ): ?CivilDate {
		$due     = $this->debits->to_submit( $customer_id, $today );
		$mandate = [] === $due ? null : $this->mandates->active_of( $customer_id );
		foreach ( $due as $debit ) {
			// A mandate that replaced the one it was planned under serves as well.
			if ( null !== $mandate ) {
				$this->submit( $debit, $today );
			} else {
				$this->withdraw( $debit );
			}
		}
		return $this->debits->next_submit_on( $customer_id );
	}

	/** The invoice is past due as one that is paid by transfer. */
	public function withdraw( Debit $debit ): void {
		$this->debits->change( $debit->id, DebitState::withdrawn );
		$invoice = $this->invoices->find( $debit->invoice_id );
		if ( null !== $invoice ) {
			$this->invoices->save( $invoice->with_debit_under_way( false ) );
		}
	}

	private function submit( Debit $debit, CivilDate $today ): void {
		$this->debits->change( $debit->id, DebitState::submitted );
		$this->story->tell(
			new Happening(
				EventKind::debit_submitted,
				$debit->customer_id,
				$today,
				$this->clock->now(),
				invoice_id: $debit->invoice_id,
				amount: $debit->amount,
				names_date: $debit->collection_on,
				// RCUR may be used from the first collection on (facts: SEPA Core, since 2016).
				facts: [ 'collection_on' => $debit->collection_on->to_string(), 'sequence' => 'RCUR' ],
			)
		);
	}
}
