<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * How far a debit is.
 */
enum DebitState: string {
	case planned   = 'planned';
	case submitted = 'submitted';
	case collected = 'collected';
	case returned  = 'returned';
	case withdrawn = 'withdrawn';
}
