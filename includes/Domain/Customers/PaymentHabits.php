<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Customers;

/**
 * How a customer has paid, of late: what acceptance and the one who calls go by.
 */
final readonly class PaymentHabits {

	/** Fewer paid invoices say nothing yet. */
	private const ENOUGH_INVOICES = 2;

	/** Average days late up to which somebody pays well, and above which badly. */
	private const GOOD_UNTIL = 3;
	private const POOR_FROM  = 21;

	/** Days that an invoice is late now from which somebody does not pay well, and from which badly. */
	private const LATE_NOW_FAIR = 8;
	private const LATE_NOW_POOR = 30;

	/**
	 * @param int      $invoices_paid In the last two years.
	 * @param int|null $days_late     On average of those; paid early counts as on time. Null = none was paid.
	 * @param int      $kept          Promises and plans.
	 * @param int      $partly_kept   Broken, with part of them paid.
	 * @param int      $broken        Broken, with nothing paid.
	 * @param int      $late_now      Days that the oldest open invoice is late; 0 = none is.
	 */
	public function __construct(
		public int $invoices_paid,
		public ?int $days_late,
		public int $kept,
		public int $partly_kept,
		public int $broken,
		public int $late_now,
	) {
	}

	public function grade(): Grade {
		return match ( true ) {
			$this->late_now >= self::LATE_NOW_POOR, $this->breaks_more_than_keeps() => Grade::poor,
			$this->invoices_paid < self::ENOUGH_INVOICES => Grade::unknown,
			( $this->days_late ?? 0 ) >= self::POOR_FROM => Grade::poor,
			( $this->days_late ?? 0 ) > self::GOOD_UNTIL, $this->late_now >= self::LATE_NOW_FAIR, $this->broken + $this->partly_kept > 0 => Grade::fair,
			default => Grade::good,
		};
	}

	/** Half a promise counts for half on either side. */
	private function breaks_more_than_keeps(): bool {
		return 2 * $this->broken + $this->partly_kept > 2 * $this->kept + $this->partly_kept;
	}
}
