<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * What the owner can do with a service by hand.
 */
enum ServiceAction: string {
	case suspend = 'suspend';
	case restore = 'restore';
	case read    = 'read';
}
