<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Money\Money;

/**
 * The VAT at one rate.
 */
final readonly class VatRow {

	public function __construct( public string $rate, public VatCategory $category, public Money $base, public Money $vat ) {
	}
}
