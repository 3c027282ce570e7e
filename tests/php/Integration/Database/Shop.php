<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Money\Money;

/**
 * A shop with a currency of the test's choice.
 */
final readonly class Shop implements ShopSettings {

	public function __construct( private string $currency = 'EUR' ) {
	}

	public function currency(): string {
		return $this->currency;
	}

	public function prices_include_vat(): bool {
		return false;
	}

	public function with_vat( Money $price, string $tax_class ): Money {
		return $price;
	}

	public function store_name(): string {
		return 'Hosting Noord';
	}

	public function store_email(): string {
		return 'winkel@example.test';
	}
}
