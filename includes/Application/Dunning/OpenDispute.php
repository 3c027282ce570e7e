<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\SettleCustomer;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * The customer contests an invoice: steps, fees and suspension stop for that invoice only.
 */
final readonly class OpenDispute {

	public function __construct(
		private AgreementRepository $agreements,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private WithdrawMessages $withdraw,
		private SettleCustomer $settle,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @return int The dispute.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id, string $reason, int $actor_id ): int {
		return $this->transaction->run(
			function () use ( $invoice_id, $reason, $actor_id ): int {
				$before = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $before->customer_id );
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				if ( InvoiceState::open !== $invoice->state ) {
					throw Refused::because( 'invoice_not_open', 'invoice_id' );
				}
				if ( $invoice->disputed ) {
					throw Refused::because( 'disputed_already', 'invoice_id' );
				}
				$today = $this->clock->today();
				$id    = $this->agreements->open_dispute( $invoice_id, $invoice->customer_id, $reason, $today );
				$this->invoices->save( $invoice->with_dispute( true ) );
				$this->withdraw->execute( $invoice->customer_id, StepState::withdrawn );
				$this->story->tell( new Happening( EventKind::dispute_opened, $invoice->customer_id, $today, $this->clock->now(), invoice_id: $invoice_id, actor_id: $actor_id, detail: $reason ) );
				$this->settle->execute( $invoice->customer_id, $today );
				return $id;
			}
		);
	}
}
