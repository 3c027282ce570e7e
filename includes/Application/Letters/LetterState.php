<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

/**
 * Where a letter on paper is.
 */
enum LetterState: string {
	case to_print  = 'to_print';
	case printed   = 'printed';
	case sent      = 'sent';
	/** somebody proved it */
	case delivered = 'delivered';
	/** undeliverable */
	case came_back = 'came_back';
	/** it came back, and the timeline sends another */
	case replaced  = 'replaced';
}
