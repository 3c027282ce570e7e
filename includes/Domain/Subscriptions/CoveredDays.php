<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Days of a subscription that were charged, of which a credit may have taken back the last ones.
 */
final readonly class CoveredDays {

	/**
	 * @param string    $source      Where it stands: `charge` or `adjustment`, with $source_id.
	 * @param Period    $whole       The period whose value was charged, or a part of which.
	 * @param Money     $value       Of that whole period, before discount.
	 * @param Period    $charged     The days that were charged.
	 * @param Money     $discount    On those days.
	 * @param CivilDate $until       Last day that is still covered; the day before the first = none is.
	 * @param bool      $is_invoiced False = it waits for the next invoice and may still be changed.
	 */
	public function __construct(
		public string $source,
		public int $source_id,
		public string $label,
		public string $tax_class,
		public Period $whole,
		public Money $value,
		public Period $charged,
		public Money $discount,
		public CivilDate $until,
		public bool $is_invoiced,
	) {
	}

	public function is_covered_from( CivilDate $day ): bool {
		return $this->until->is_on_or_after( CivilDate::latest( $day, $this->charged->first ) );
	}

	/** What the covered days from a day on have cost, after discount. */
	public function paid_from( CivilDate $day ): Money {
		$from = CivilDate::latest( $day, $this->charged->first );
		return DayValues::of( $this->whole, $this->value )->between( $from, $this->until )
			->minus( DayValues::of( $this->charged, $this->discount )->between( $from, $this->until ) );
	}

	/** What the days before a day have cost, before discount. */
	public function value_before( CivilDate $day ): Money {
		return DayValues::of( $this->whole, $this->value )->between( $this->charged->first, $day->plus_days( -1 ) );
	}
}
