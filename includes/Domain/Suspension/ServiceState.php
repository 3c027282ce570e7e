<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * How a service stands, as wanted or as found; `unknown` is only ever found.
 */
enum ServiceState: string {
	case active    = 'active';
	case suspended = 'suspended';
	case unknown   = 'unknown';
	/** removed from the panel, for good */
	case terminated = 'terminated';
}
