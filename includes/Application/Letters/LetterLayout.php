<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;

/**
 * How a letter stands on the company's paper.
 *
 * @phpstan-import-type LetterSheet from ReadSheets
 */
interface LetterLayout {

	/**
	 * @param LetterSheet $letter
	 * @param string      $locale "nl_NL": the language of the date.
	 */
	public function sheet( array $letter, string $locale, HouseStyle $style ): Sheet;
}
