<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Something that will happen when nobody pays.
 */
final readonly class ForecastRow {

	/**
	 * @param string     $what   `invoice`, `debit`, or a kind of step.
	 * @param string     $step   Its key; empty for an invoice or a debit.
	 * @param Money|null $amount Of an invoice: as priced in the shop, after discount.
	 */
	public function __construct( public CivilDate $on, public int $customer_id, public string $what, public string $step, public ?Money $amount ) {
	}
}
