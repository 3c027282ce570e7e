<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Money\Money;

/**
 * An amount over so many rows.
 */
final readonly class Figure {

	public function __construct( public Money $amount, public int $count ) {
	}
}
