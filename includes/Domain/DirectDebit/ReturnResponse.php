<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * What is done after a return.
 */
enum ReturnResponse {
	case try_again;
	case call;
	case end_mandate;
	/** the account is wrong or closed: nothing is collected until there is another */
	case hold_mandate;
	case stop_everything;
	case other_method;
	/** a person mends it and collects again; the customer never hears of it */
	case own_fault;
}
