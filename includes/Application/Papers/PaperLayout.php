<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;

/**
 * Lays an invoice or credit note out on a sheet, in the customer's language.
 */
interface PaperLayout {

	/** @param string $pay_url Where it can be paid; empty = nowhere. */
	public function sheet( Paper $paper, HouseStyle $style, string $pay_url ): Sheet;

	/** "factuur-2026-0001", without what follows the dot. */
	public function file_name( Paper $paper ): string;
}
