<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\DirectDebit\ReturnResponse;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * The owner mended what made a debit come back: it is collected again, or left to the customer to pay.
 */
final readonly class RepairDebit {

	public function __construct(
		private DebitRepository $debits,
		private InvoiceRepository $invoices,
		private MandateRepository $mandates,
		private CustomerRepository $customers,
		private PlanDebit $plan,
		private SubmitDebits $submit_debits,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $debit_id, bool $again ): void {
		$this->transaction->run(
			function () use ( $debit_id, $again ): void {
				$debit = $this->debits->find( $debit_id ) ?? throw NotFound::thing( 'debit', $debit_id );
				$this->customers->lock( $debit->customer_id );
				$invoice = $this->invoices->find( $debit->invoice_id ) ?? throw NotFound::thing( 'invoice', $debit->invoice_id );
				$newest  = $this->debits->newest( $debit->invoice_id );
				$waits   = $newest?->id === $debit_id && DebitState::returned === $newest->state && $invoice->debit_under_way;
				if ( ! $waits || ReturnResponse::own_fault !== ReturnReason::response( $newest->return_reason ) ) {
					throw Refused::because( 'debit_not_waiting' );
				}
				$this->mend( $newest, $invoice, $again );
			}
		);
	}

	private function mend( Debit $debit, Invoice $invoice, bool $again ): void {
		$today = $this->clock->today();
		if ( ! $again ) {
			$this->submit_debits->leave_to_customer( $invoice );
			$this->customers->wake( $debit->customer_id, $today );
			return;
		}
		$mandate = $this->mandates->active_of( $debit->customer_id ) ?? throw Refused::because( 'no_mandate' );
		$this->customers->wake( $debit->customer_id, $this->plan->first( $invoice->id, $debit->customer_id, $mandate->id, $invoice->open(), $today, $today, $debit->attempt + 1, announced: true ) );
	}
}
