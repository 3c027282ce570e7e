<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * Why nothing happens to a customer.
 */
enum PauseKind: string {
	case hold    = 'hold';
	case promise = 'promise';
}
