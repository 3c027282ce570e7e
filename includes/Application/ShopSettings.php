<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

use HostingInvoices\Domain\Money\Money;

/**
 * What the shop itself has settled.
 */
interface ShopSettings {

	/** ISO 4217. */
	public function currency(): string;

	/** Whether prices in this shop are written with VAT in them. */
	public function prices_include_vat(): bool;

	/** A price as somebody in the shop's own country pays it, VAT included. */
	public function with_vat( Money $price, string $tax_class ): Money;

	public function store_name(): string;

	/** The address that the shop's mail comes from. */
	public function store_email(): string;
}
