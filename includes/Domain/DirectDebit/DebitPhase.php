<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * Where the money of a debit stands, as far as the bank goes.
 */
enum DebitPhase: string {
	/** not in a file yet */
	case planned   = 'planned';
	case submitted = 'submitted';
	/** collected, and the bank takes it back for the asking */
	case provisional = 'provisional';
	/** collected; only a debit without a valid mandate still comes back */
	case final     = 'final';
	case returned  = 'returned';
	case withdrawn = 'withdrawn';
}
