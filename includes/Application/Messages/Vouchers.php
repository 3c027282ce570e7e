<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Coupons of the shop.
 */
interface Vouchers {

	/**
	 * Inside the caller's transaction.
	 *
	 * @param string $key   The same key makes the same voucher.
	 * @param string $email Of the only customer who can use it.
	 * @return string The code that the customer types.
	 */
	public function make( string $key, Money $amount, string $email, CivilDate $today ): string;
}
