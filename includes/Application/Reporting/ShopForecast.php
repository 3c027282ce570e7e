<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What the next days will bring.
 */
final readonly class ShopForecast {

	/**
	 * @param int                $customers        Looked at, of $customers_in_all for whom something is due.
	 * @param list<ForecastRow>  $rows             In order of date.
	 * @param array<int, string> $names            Of the customers, by id.
	 */
	public function __construct(
		public CivilDate $from,
		public CivilDate $until,
		public int $customers,
		public int $customers_in_all,
		public array $rows,
		public array $names,
	) {
	}
}
