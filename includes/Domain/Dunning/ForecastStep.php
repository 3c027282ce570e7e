<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A step as it would fall if nobody paid and nothing else happened.
 */
final readonly class ForecastStep {

	public function __construct( public int $invoice_id, public Step $step, public CivilDate $on ) {
	}
}
