<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;

/**
 * A line of an invoice that is no charge: a set-up fee, an ordinary product, shipping.
 */
final readonly class OtherLine {

	/**
	 * @param Money $amount   As priced in the shop, before discount.
	 * @param Money $discount In the same terms.
	 */
	public function __construct( public string $label, public int $quantity, public Money $amount, public Money $discount ) {
	}
}
