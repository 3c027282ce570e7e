<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Customers;

/**
 * How a customer pays, in one word.
 */
enum Grade: string {
	case good    = 'good';
	case fair    = 'fair';
	case poor    = 'poor';
	/** too little is known */
	case unknown = 'unknown';
}
