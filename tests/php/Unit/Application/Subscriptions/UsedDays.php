<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;

/**
 * What a customer has had, day by day, reckoned without any of the rules that write lines: which price and which
 * schedule held on a day, and what that day is worth.
 */
final class UsedDays {

	/** @var array<int, array{CivilDate, int}> Price in cents from a day on. */
	private array $prices = [];
	/** @var list<array{CivilDate, PeriodSchedule}> */
	private array $schedules = [];
	/** @var list<array{CivilDate, CivilDate}> First and last day without charge. */
	private array $pauses = [];

	private bool $is_planned       = false;
	private bool $planned_schedule = false;

	public function price_from( CivilDate $day, int $cents ): void {
		$this->prices[] = [ $day, $cents ];
	}

	public function schedule_from( CivilDate $day, CivilDate $anchor, int $months ): void {
		$this->schedules[] = [ $day, PeriodSchedule::of( $anchor, Interval::of_months( $months ) ) ];
	}

	public function paused( CivilDate $first, CivilDate $last ): void {
		$this->pauses[] = [ $first, $last ];
	}

	public function resumed( CivilDate $day ): void {
		$this->pauses[ count( $this->pauses ) - 1 ][1] = $day->plus_days( -1 );
	}

	/** Another price, and perhaps length, that comes unless another turn is taken first. */
	public function planned( CivilDate $from, int $cents, ?int $months ): void {
		$this->price_from( $from, $cents );
		if ( null !== $months ) {
			$this->schedule_from( $from, $from, $months );
		}
		$this->planned_schedule = null !== $months;
		$this->is_planned       = true;
	}

	/** @param bool $was_done Whether what was planned holds by now. */
	public function turns( bool $was_done ): void {
		if ( $this->is_planned && ! $was_done ) {
			array_pop( $this->prices );
			if ( $this->planned_schedule ) {
				array_pop( $this->schedules );
			}
		}
		$this->is_planned = false;
	}

	/** In cents. */
	public function worth( CivilDate $first, CivilDate $last ): int {
		$sum = 0;
		for ( $day = $first; $day->is_on_or_before( $last ); $day = $day->plus_days( 1 ) ) {
			$sum += $this->is_paused( $day ) ? 0 : $this->day( $day );
		}
		return $sum;
	}

	private function day( CivilDate $day ): int {
		$schedule = $this->schedules[0][1];
		foreach ( $this->schedules as [ $from, $next ] ) {
			$schedule = $from->is_on_or_before( $day ) ? $next : $schedule;
		}
		$price = 0;
		foreach ( $this->prices as [ $from, $cents ] ) {
			$price = $from->is_on_or_before( $day ) ? $cents : $price;
		}
		$period = $schedule->period( $schedule->index_on( $day ) ?? 0 );
		$n      = $period->days();
		$k      = $period->first->days_until( $day );
		// Half a cent up.
		$up_to = static fn ( int $days ): int => intdiv( 2 * $price * $days + $n, 2 * $n );
		return $up_to( $k + 1 ) - $up_to( $k );
	}

	private function is_paused( CivilDate $day ): bool {
		foreach ( $this->pauses as [ $first, $last ] ) {
			if ( $day->is_on_or_after( $first ) && $day->is_on_or_before( $last ) ) {
				return true;
			}
		}
		return false;
	}
}
