<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\Outbox;

/**
 * Tells the owner of a debit that came back by a fault of ours, or for a reason nobody here knows. The customer is told
 * nothing.
 */
final readonly class AlertOwner {

	public function __construct(
		private DebitRepository $debits,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private OwnerMail $mail,
		private Outbox $outbox,
		private Clock $clock,
	) {
	}

	/** @throws \HostingInvoices\Application\Outbox\LeaseLost */
	public function execute( Effect $effect, string $worker ): void {
		$debit   = $this->debits->find( $effect->subject_id );
		$invoice = null === $debit ? null : $this->invoices->find( $debit->invoice_id );
		if ( null === $debit || null === $invoice ) {
			$this->outbox->drop( $effect, $worker, 'gone', $this->clock->now() );
			return;
		}
		$this->outbox->hand_over( $effect, $worker );
		$this->mail->debit_needs_repair( "alert-{$effect->id}", $invoice, $this->customers->find( $invoice->customer_id )->name ?? '', $debit->return_reason );
		$this->outbox->done( $effect, $worker, $this->clock->now() );
	}
}
