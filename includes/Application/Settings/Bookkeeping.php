<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

/**
 * How invoices are numbered and what the bookkeeper gets of them.
 */
final readonly class Bookkeeping {

	/**
	 * @param bool   $number_has_year Numbers begin again each year, and say which.
	 * @param string $credit_prefix   Before the numbers of credit notes, a series of their own.
	 * @param string $copy_to         A blind copy of each invoice's mail; empty = none.
	 * @param bool   $attaches_ubl    Beside the PDF, on the mail of businesses and on the copy.
	 */
	public function __construct(
		public bool $number_has_year = true,
		public string $credit_prefix = 'C',
		public string $copy_to = '',
		public bool $attaches_ubl = false,
	) {
	}
}
