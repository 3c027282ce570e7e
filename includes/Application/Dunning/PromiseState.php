<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What became of a promise.
 */
enum PromiseState: string {
	case open      = 'open';
	case kept      = 'kept';
	case broken    = 'broken';
	case withdrawn = 'withdrawn';
}
