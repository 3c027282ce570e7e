<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * By which way a message step reaches the customer.
 */
enum StepChannel: string {
	case email     = 'email';
	case sms       = 'sms';
	case letter    = 'letter';
	/** whatever the customer chose at the checkout or in My Account */
	case preferred = 'preferred';
}
