<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Domain\Money\Money;

/**
 * Orders, as far as a credit for days of a subscription is taken back on them.
 */
interface OrderCredits {

	/**
	 * A refund of WooCommerce, which the credit note follows. No money moves by itself, and no mail of WooCommerce goes out.
	 *
	 * @param Money $amount As priced in the shop, above zero.
	 * @return Money With VAT; never more than is left of the order.
	 */
	public function take_back( int $order_id, int $subscription_id, Money $amount, string $label ): Money;
}
