<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * Money came in on an invoice that an agency or a lawyer collects: somebody has to tell them, or they go on asking.
 */
final readonly class ReportMoney {

	/** Under this name the call stands in the list, and stays until it is made. */
	public const STEP = 'handed_over';

	public function __construct( private ClaimReader $claims, private TaskRepository $tasks, private Clock $clock ) {
	}

	/** Inside the caller's transaction. */
	public function execute( Invoice $invoice ): void {
		if ( null !== $this->claims->handed_to( $invoice->id ) ) {
			$this->tasks->add( TaskKind::call, $invoice->customer_id, $invoice->id, self::STEP, $this->clock->today() );
		}
	}
}
