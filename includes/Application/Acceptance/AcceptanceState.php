<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

/**
 * What became of an order or a service that was accepted on terms.
 */
enum AcceptanceState: string {
	case accepted = 'accepted';
	/** for the owner */
	case waiting = 'waiting';
	case refused = 'refused';
	/** the customer cancelled before the owner looked */
	case withdrawn = 'withdrawn';
}
