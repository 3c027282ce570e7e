<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * What became of a step of one invoice.
 */
enum StepState: string {
	/** decided, its effect is on its way */
	case under_way  = 'under_way';
	/** its effect was handed over, or needed none */
	case done       = 'done';
	case skipped    = 'skipped';
	/** a newer message went instead */
	case superseded = 'superseded';
	/** what it asked for may not be done; the reason stands beside it */
	case refused    = 'refused';
	/** decided, and taken back before it reached anybody: open again */
	case withdrawn  = 'withdrawn';
	/** its effect was given up */
	case failed     = 'failed';
}
