<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What an import read.
 */
final readonly class ImportReport {

	/**
	 * @param int            $entries What the file held, as far as it was read.
	 * @param int            $known   Of them written down before.
	 * @param string         $problem Empty = the file was read to its end.
	 */
	public function __construct( public int $import_id, public string $kind, public int $entries, public int $known, public ?CivilDate $covers_until, public string $problem ) {
	}
}
