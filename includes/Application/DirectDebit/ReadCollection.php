<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Invoices\InvoiceRepository;

/**
 * Which debit comes for an order.
 */
final readonly class ReadCollection {

	public function __construct( private InvoiceRepository $invoices, private DebitRepository $debits, private MandateRepository $mandates ) {
	}

	/** Null when none is planned or submitted. */
	public function of_order( int $order_id ): ?ComingCollection {
		$invoice = $this->invoices->find_by_order( $order_id );
		$debit   = null === $invoice || ! $invoice->debit_under_way ? null : $this->debits->newest( $invoice->id );
		$mandate = null === $debit ? null : $this->mandates->active_of( $debit->customer_id );
		if ( null === $debit || null === $mandate || ! in_array( $debit->state, [ DebitState::planned, DebitState::submitted ], true ) ) {
			return null;
		}
		return new ComingCollection( $debit->amount, $debit->collection_on, $mandate->reference, $mandate->iban_last_four );
	}
}
