<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;

/**
 * A subscription as it is entered.
 */
final readonly class NewService {

	/**
	 * @param Money  $price     Per period and per one, as priced in the shop.
	 * @param string $reference Domain or account name on the panel; empty = the label.
	 */
	public function __construct(
		public string $label,
		public Money $price,
		public int $quantity,
		public Interval $every,
		public CivilDate $from,
		public string $reference,
	) {
	}
}
