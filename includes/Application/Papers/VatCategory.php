<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

/**
 * Why a line carries the VAT it does: the codes of EN 16931 (UNCL 5305).
 */
enum VatCategory: string {

	case standard       = 'S';
	case zero           = 'Z';
	case reverse_charge = 'AE';
	case export         = 'G';
	case exempt         = 'E';
}
