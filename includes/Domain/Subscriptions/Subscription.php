<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A customer's right to a service against a price per period.
 */
final readonly class Subscription {

	/**
	 * @param Money          $price      Per period and per one, as priced in the shop.
	 * @param int            $next_index Index of the first period that was not invoiced yet.
	 * @param CivilDate|null $ends_on    Last day of the last period; null = goes on.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public CustomerType $customer_type,
		public string $label,
		public Money $price,
		public int $quantity,
		public string $tax_class,
		public PeriodSchedule $schedule,
		public int $next_index,
		public ?CivilDate $ends_on,
	) {
	}

	/** The first period that was not invoiced yet; null when the subscription ends before it. */
	public function next_period(): ?Period {
		$period = $this->schedule->period( $this->next_index );
		return null !== $this->ends_on && $period->first->is_after( $this->ends_on ) ? null : $period;
	}

	/** The same subscription when its next period has been invoiced. */
	public function advanced(): self {
		return new self( $this->id, $this->customer_id, $this->customer_type, $this->label, $this->price, $this->quantity, $this->tax_class, $this->schedule, $this->next_index + 1, $this->ends_on );
	}

	/** What a period costs, before discount. */
	public function charge(): Money {
		return $this->price->times( $this->quantity );
	}

	/** The day on which the next period is invoiced; null = none comes. */
	public function next_invoice_on( int $days_before_period ): ?CivilDate {
		return $this->next_period()?->first->plus_days( -$days_before_period );
	}

	/** The last day that is paid for, or will be by the period that runs on a date: where an end at the period's end falls. */
	public function end_of_running_period( CivilDate $today ): CivilDate {
		$index = max( $this->schedule->index_on( $today ) ?? 0, $this->next_index - 1 );
		return $this->schedule->period( $index )->last;
	}
}
