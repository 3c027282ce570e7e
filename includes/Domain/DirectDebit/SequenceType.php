<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * Where a debit stands in the life of its mandate (AT-21 of the SEPA Core rulebook).
 *
 * Since 2016 RCUR may be used from the first collection on, and it is: a first one that was rejected would else have to
 * be told from one that was not. The others are known so that a file never mixes them.
 */
enum SequenceType: string {
	case first     = 'FRST';
	case recurrent = 'RCUR';
	case last      = 'FNAL';
	case one_off   = 'OOFF';
}
