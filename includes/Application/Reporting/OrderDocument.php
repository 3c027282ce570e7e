<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Money\Money;

/**
 * What an order says beside what the invoice knows of itself.
 */
final readonly class OrderDocument {

	/**
	 * @param Money                                    $subtotal Of the lines before discount, without VAT.
	 * @param list<array{label: string, amount: Money}> $vat_lines
	 * @param bool                                     $prices_include_vat Whether its lines were priced with VAT.
	 * @param string                                   $pay_url  Where it can be paid; empty = it need not be.
	 * @param string                                   $edit_url In the shop's admin.
	 */
	public function __construct(
		public Money $subtotal,
		public array $vat_lines,
		public bool $prices_include_vat,
		public string $pay_url,
		public string $edit_url,
	) {
	}
}
