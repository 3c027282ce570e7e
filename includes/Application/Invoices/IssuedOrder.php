<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Domain\Money\Money;

/**
 * The order that was made, with its totals as WooCommerce computed and stored them.
 */
final readonly class IssuedOrder {

	/**
	 * @param Money $net      Without VAT, after discount.
	 * @param Money $discount As priced in the shop: without VAT where prices are, with VAT where they are not.
	 * @param Money $vat
	 * @param Money $total    What the customer pays.
	 * @param PaperContents|null $contents What its paper says; null = no paper is kept of it.
	 */
	public function __construct(
		public int $order_id,
		public Money $net,
		public Money $discount,
		public Money $vat,
		public Money $total,
		public ?PaperContents $contents = null,
	) {
	}
}
