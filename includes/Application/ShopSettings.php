<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * What the shop itself has settled.
 */
interface ShopSettings {

	/** ISO 4217. */
	public function currency(): string;

	/** Whether prices in this shop are written with VAT in them. */
	public function prices_include_vat(): bool;

	public function store_name(): string;

	/** The address that the shop's mail comes from. */
	public function store_email(): string;
}
