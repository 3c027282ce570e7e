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
	case stop_everything;
	case other_method;
	case own_fault;
}
