<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What came of a call.
 */
enum CallOutcome: string {
	case promised     = 'promised';
	case plan         = 'plan';
	case reached      = 'reached';
	case not_reached  = 'not_reached';
	case dispute      = 'dispute';
	case will_not_pay = 'will_not_pay';
	case wrong_number = 'wrong_number';
}
