<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How long the tax office wants the books: the term is counted from the end of the calendar year (art. 52 AWR).
 */
final readonly class Retention {

	/** @return CivilDate The last day on which an invoice of this date is kept. */
	public static function last_day( CivilDate $issued_on, int $years ): CivilDate {
		return CivilDate::of( $issued_on->year + $years, 12, 31 );
	}
}
