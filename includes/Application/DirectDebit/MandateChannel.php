<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * Where a mandate was signed.
 */
enum MandateChannel: string {
	case checkout = 'checkout';
	case pay_page = 'pay_page';
	case account  = 'account';
	/** by a signed link, without logging in */
	case link     = 'link';
}
