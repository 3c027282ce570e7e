<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * How a customer wants to be written to.
 */
enum Channel: string {
	case email  = 'email';
	case letter = 'letter';
	case sms    = 'sms';
}
