<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What became of a payment plan.
 */
enum PlanState: string {
	case open      = 'open';
	case kept      = 'kept';
	case broken    = 'broken';
	case withdrawn = 'withdrawn';
}
