<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\SettleAgreements;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\Suspension\RestoreServices;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * After anything that may mean a customer owes less: promises kept, calls not needed, services restored.
 *
 * Runs inside the transaction that wrote the change.
 */
final readonly class SettleCustomer {

	public function __construct(
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private SettleAgreements $agreements,
		private RestoreServices $restore,
		private WithdrawMessages $withdraw,
		private TaskRepository $tasks,
		private Clock $clock,
	) {
	}

	public function execute( int $customer_id, CivilDate $today ): void {
		$this->agreements->kept( $customer_id, $today );
		$facts = $this->facts->of( [ $customer_id ] )[ $customer_id ] ?? null;
		if ( null !== $facts && [] === $facts->late( $today ) ) {
			$this->withdraw->execute( $customer_id, StepState::withdrawn );
			$this->tasks->close_all( $customer_id, $this->clock->now(), array_map( static fn ( InvoiceFacts $invoice ): int => $invoice->id, $facts->invoices ) );
			$this->restore->execute( $customer_id, $today );
		}
		$this->customers->wake( $customer_id, $today );
	}
}
