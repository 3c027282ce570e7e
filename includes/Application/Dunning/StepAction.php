<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What the owner can do with a step that has yet to come.
 */
enum StepAction: string {
	case run_now = 'run_now';
	case skip    = 'skip';
	case move    = 'move';
}
