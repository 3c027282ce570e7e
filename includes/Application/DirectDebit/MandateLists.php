<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * Reads lists of mandates on paper.
 */
interface MandateLists {

	/**
	 * @return iterable<MandateListRow> In the order of the file.
	 * @throws \HostingInvoices\Application\Refused when it is no such list.
	 */
	public function rows( string $path ): iterable;
}
