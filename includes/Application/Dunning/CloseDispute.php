<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * A dispute is settled: the invoice's timeline goes on.
 */
final readonly class CloseDispute {

	public function __construct(
		private AgreementRepository $agreements,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $dispute_id, string $outcome, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $dispute_id, $outcome, $actor_id ): void {
				$dispute = $this->agreements->dispute( $dispute_id ) ?? throw NotFound::thing( 'dispute', $dispute_id );
				$this->customers->lock( $dispute['customer_id'] );
				$invoice = $this->invoices->find( $dispute['invoice_id'] );
				if ( $dispute['closed'] || null === $invoice ) {
					throw Refused::because( 'dispute_closed' );
				}
				$today = $this->clock->today();
				$this->agreements->close_dispute( $dispute_id, $outcome, $today );
				$this->invoices->save( $invoice->with_dispute( false ) );
				$this->story->tell( new Happening( EventKind::dispute_closed, $invoice->customer_id, $today, $this->clock->now(), invoice_id: $invoice->id, actor_id: $actor_id, detail: $outcome ) );
				$this->customers->wake( $invoice->customer_id, $today );
			}
		);
	}
}
