<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A promise or plan was broken: the customer is warned again before anything is suspended.
 *
 * The invoice that leads, and any other that was warned of before: it may lead next.
 */
final readonly class WarnAgain {

	public function __construct(
		private InvoiceRepository $invoices,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
	) {
	}

	/** Inside the caller's transaction, the customer being locked. */
	public function execute( int $customer_id, CivilDate $today ): void {
		$facts  = $this->facts->of( [ $customer_id ] )[ $customer_id ] ?? null;
		$policy = $this->policy->execute();
		foreach ( $facts?->late( $today ) ?? [] as $late ) {
			$warning = $policy->for_invoice( $late )->timeline->warning( $late->customer_type );
			$invoice = $this->invoices->find( $late->id );
			if ( null !== $invoice && ( $facts?->lead( $today )?->id === $late->id || ( null !== $warning && null !== $late->record( $warning->key ) ) ) ) {
				$this->invoices->save( $invoice->to_be_warned_again( $today ) );
			}
		}
	}
}
