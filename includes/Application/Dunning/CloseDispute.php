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
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * A dispute is settled: the invoice's timeline goes on. A customer who was warned before it is warned again, as after a
 * broken promise: nobody is suspended on the day that a quarrel ends, on a warning of weeks ago.
 */
final readonly class CloseDispute {

	public function __construct(
		private AgreementRepository $agreements,
		private InvoiceRepository $invoices,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
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
				if ( null === $invoice || ( $this->agreements->dispute( $dispute_id )['closed'] ?? true ) ) {
					throw Refused::because( 'dispute_closed' );
				}
				$today = $this->clock->today();
				$this->agreements->close_dispute( $dispute_id, $outcome, $today );
				$settled = $invoice->with_dispute( false );
				$this->invoices->save( $this->was_warned( $invoice ) ? $settled->to_be_warned_again( $today ) : $settled );
				$this->story->tell( new Happening( EventKind::dispute_closed, $invoice->customer_id, $today, $this->clock->now(), invoice_id: $invoice->id, actor_id: $actor_id, detail: $outcome ) );
				$this->customers->wake( $invoice->customer_id, $today );
			}
		);
	}

	private function was_warned( Invoice $invoice ): bool {
		foreach ( $this->facts->of( [ $invoice->customer_id ] )[ $invoice->customer_id ]->invoices ?? [] as $facts ) {
			if ( $facts->id === $invoice->id ) {
				$warning = $this->policy->execute()->for_invoice( $facts )->timeline->warning( $invoice->customer_type );
				return null !== $warning && null !== $facts->record( $warning->key )?->handed_over_on;
			}
		}
		return false;
	}
}
