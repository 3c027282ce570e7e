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
	 * @param Money          $price       Per period and per one, as priced in the shop.
	 * @param int            $next_index  Index of the first period that was not invoiced yet.
	 * @param CivilDate|null $ends_on     Its last day; null = goes on.
	 * @param int            $schedule_no Counts the schedules it has had: periods of another length, or from another day.
	 * @param Period|null    $pause       The last one: nothing is charged in it.
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
		public int $schedule_no = 0,
		public ?Period $pause = null,
	) {
	}

	/** The first period that was not invoiced yet, up to the end of the subscription; null when it ends before. */
	public function next_period(): ?Period {
		$period = $this->schedule->period( $this->next_index );
		if ( null === $this->ends_on ) {
			return $period;
		}
		return $period->first->is_after( $this->ends_on ) ? null : Period::of( $period->first, CivilDate::earliest( $period->last, $this->ends_on ) );
	}

	/** What the next period costs, before discount: by day where the subscription ends within it. */
	public function next_charge(): Money {
		$next = $this->next_period();
		return null === $next ? Money::zero( $this->price->currency ) : DayValues::of( $this->schedule->period( $this->next_index ), $this->charge() )->between( $next->first, $next->last );
	}

	/** The same subscription when its next period has been invoiced. */
	public function advanced(): self {
		return $this->with( [ 'next_index' => $this->next_index + 1 ] );
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

	/** Another service, price or number of them; periods stay as they are. */
	public function with_terms( PlanTerms $terms ): self {
		return $this->with( [ 'label' => $terms->label, 'price' => $terms->price, 'quantity' => $terms->quantity ] );
	}

	/** Periods from another day on, or of another length; none of them is invoiced yet. */
	public function begun_anew( PeriodSchedule $schedule ): self {
		return $this->with( [ 'schedule' => $schedule, 'next_index' => 0, 'schedule_no' => $this->schedule_no + 1 ] );
	}

	public function ended( CivilDate $last_day ): self {
		return $this->with( [ 'ends_on' => $last_day ] );
	}

	/** @param Period|null $pause Null = as if it had never been. */
	public function paused( ?Period $pause ): self {
		return $this->with( [ 'pause' => $pause ] );
	}

	/** @param array{label?: string, price?: Money, quantity?: int, schedule?: PeriodSchedule, next_index?: int, ends_on?: CivilDate, schedule_no?: int, pause?: Period|null} $changes */
	private function with( array $changes ): self {
		return new self(
			$this->id,
			$this->customer_id,
			$this->customer_type,
			$changes['label'] ?? $this->label,
			$changes['price'] ?? $this->price,
			$changes['quantity'] ?? $this->quantity,
			$this->tax_class,
			$changes['schedule'] ?? $this->schedule,
			$changes['next_index'] ?? $this->next_index,
			$changes['ends_on'] ?? $this->ends_on,
			$changes['schedule_no'] ?? $this->schedule_no,
			array_key_exists( 'pause', $changes ) ? $changes['pause'] : $this->pause,
		);
	}
}
