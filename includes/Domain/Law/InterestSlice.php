<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/** One line of an interest sheet: days at one rate, over one amount. */
final readonly class InterestSlice {

	/**
	 * @param CivilDate  $from   First day that bears interest.
	 * @param CivilDate  $until  Last day that bears interest.
	 * @param int        $days   Both counted.
	 * @param Percentage $rate   A year.
	 * @param Money      $base   What it is computed over: the principal and the interest of the full years before.
	 * @param Money      $amount Half a cent rounds up.
	 */
	public function __construct(
		public CivilDate $from,
		public CivilDate $until,
		public int $days,
		public Percentage $rate,
		public Money $base,
		public Money $amount,
	) {}
}
