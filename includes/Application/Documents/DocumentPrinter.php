<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * Makes a PDF of a sheet.
 */
interface DocumentPrinter {

	/**
	 * @return string The bytes of the PDF.
	 * @throws PrinterMissing
	 */
	public function pdf( Sheet $sheet ): string;

	public function is_there(): bool;
}
