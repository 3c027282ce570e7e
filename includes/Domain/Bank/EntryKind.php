<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

/**
 * What an entry of a bank file is about, as far as the file itself tells.
 */
enum EntryKind: string {
	/** a debit of ours came in */
	case collection = 'collection';
	/** the debits of one file came in, as one amount */
	case batch = 'batch';
	/** a debit came back, or was rejected before it was collected */
	case debit_return = 'return';
	/** somebody paid */
	case transfer = 'transfer';
	/** money that went out otherwise: none of our business */
	case outgoing = 'outgoing';
}
