<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * Makes a PDF of a sheet.
 */
interface DocumentPrinter {

	/**
	 * @param Sheet ...$more To follow in the same file, each on a page of its own with the pages counted anew.
	 * @return string The bytes of the PDF.
	 * @throws PrinterMissing
	 */
	public function pdf( Sheet $sheet, Sheet ...$more ): string;

	public function is_there(): bool;
}
