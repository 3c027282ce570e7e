<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Subscriptions\PlanTerms;

/**
 * Another plan as it is asked for.
 */
final readonly class TurnRequest {

	/**
	 * @param bool $at_once    From today; else from the first period that was not invoiced yet.
	 * @param bool $invoice_now What it costs goes on an invoice today; else on the next one.
	 */
	public function __construct( public PlanTerms $terms, public bool $at_once, public bool $invoice_now = false ) {
	}
}
