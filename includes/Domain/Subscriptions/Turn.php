<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A turn in the life of a subscription on a day: what it is afterwards, what is given back of the days that were charged
 * already, and what is charged for them instead.
 */
final readonly class Turn {

	/**
	 * @param list<CoveredDays> $taken_back Covered days from the day on are not covered by these any more.
	 * @param list<Adjustment>  $credits    What those that are on an invoice give back.
	 * @param list<Adjustment>  $charges
	 */
	private function __construct(
		public Subscription $after,
		public CivilDate $day,
		public array $taken_back,
		public array $credits,
		public array $charges,
	) {}

	/**
	 * Another plan from a day on. With periods of the same length they stay where they are, and the days that were
	 * charged already are charged anew; with periods of another length the first new one begins on the day, or where the
	 * subscription has yet to begin.
	 *
	 * @param list<CoveredDays> $covered
	 */
	public static function to_plan( Subscription $before, PlanTerms $terms, CivilDate $day, array $covered ): self {
		$after = $before->with_terms( $terms );
		if ( ! $terms->every->equals( $before->schedule->interval ) ) {
			return self::with( $before, $after->begun_anew( PeriodSchedule::of( self::begins( $before, $day, $covered ), $terms->every ) ), $day, $covered );
		}
		$charges = array_map(
			static fn ( CoveredDays $one ): Adjustment => Adjustment::charge( $after, $one->whole, Period::of( CivilDate::latest( $day, $one->charged->first ), $one->until ) ),
			self::covering( $covered, $day )
		);
		return self::with( $before, $after, $day, $covered, $charges );
	}

	/**
	 * It ends: the day given is its last.
	 *
	 * @param list<CoveredDays> $covered
	 */
	public static function to_end( Subscription $before, CivilDate $last_day, array $covered ): self {
		return self::with( $before, $before->ended( $last_day ), $last_day->plus_days( 1 ), $covered );
	}

	/**
	 * Nothing is charged from a day up to and including another; then a new period begins.
	 *
	 * @param list<CoveredDays> $covered
	 */
	public static function to_pause( Subscription $before, Period $pause, array $covered ): self {
		$after = $before->begun_anew( PeriodSchedule::of( $pause->last->plus_days( 1 ), $before->schedule->interval ) )->paused( $pause );
		return self::with( $before, $after, $pause->first, $covered );
	}

	/**
	 * A pause ends before its time: a new period begins on the day. One that was invoiced ahead of the pause's own end
	 * is given back.
	 *
	 * @param list<CoveredDays> $covered
	 */
	public static function to_resume( Subscription $before, CivilDate $day, array $covered ): self {
		$first = $before->pause->first ?? $day;
		$after = $before->begun_anew( PeriodSchedule::of( $day, $before->schedule->interval ) );
		return self::with( $before, $after->paused( $first->is_before( $day ) ? Period::of( $first, $day->plus_days( -1 ) ) : null ), $day, $covered );
	}

	/**
	 * Its periods begin on a day of the month from now on. The days between the next period and that day are a short
	 * period; null when it begins on that day anyhow.
	 *
	 * @param int $day_of_month 1 to 28, so that every month has it.
	 */
	public static function to_billing_day( Subscription $before, int $day_of_month ): ?self {
		$next = $before->next_period();
		if ( null === $next || ( $next->first->day === $day_of_month && $before->schedule->anchor->day === $day_of_month ) ) {
			return null;
		}
		$this_month = CivilDate::of( $next->first->year, $next->first->month, $day_of_month );
		$begins     = $this_month->is_before( $next->first ) ? $this_month->plus_months( 1 ) : $this_month;
		$after      = $before->begun_anew( PeriodSchedule::of( $begins, $before->schedule->interval ) );
		$short      = $begins->equals( $next->first ) ? [] : [ Adjustment::charge( $before, $before->schedule->period( $before->next_index ), Period::of( $next->first, $begins->plus_days( -1 ) ) ) ];
		return new self( $after, $begins, [], [], $short );
	}

	/** The first day for which something else is charged: later than its day in a pause, or before the first period. */
	public function first_day(): CivilDate {
		$days = [ ...array_map( static fn ( Adjustment $one ): CivilDate => $one->days->first, $this->charges ), ...( 0 === $this->after->next_index ? [ $this->after->schedule->anchor ] : [] ) ];
		return [] === $days ? $this->day : CivilDate::latest( $this->day, CivilDate::earliest( ...$days ) );
	}

	/** What the turn costs, below zero what it gives back, before the discount of what is charged. */
	public function sum(): Money {
		return array_reduce( [ ...$this->credits, ...$this->charges ], static fn ( Money $sum, Adjustment $one ): Money => $sum->plus( $one->amount ), Money::zero( $this->after->price->currency ) );
	}

	/**
	 * The first day from a day on for which anything is charged.
	 *
	 * @param list<CoveredDays> $covered
	 */
	private static function begins( Subscription $before, CivilDate $day, array $covered ): CivilDate {
		return match ( true ) {
			$before->pause?->contains( $day ) ?? false => $before->pause->last->plus_days( 1 ),
			[] === $covered => CivilDate::latest( $day, $before->schedule->anchor ),
			default => $day,
		};
	}

	/**
	 * @param list<CoveredDays> $covered
	 * @param list<Adjustment>  $charges
	 */
	private static function with( Subscription $before, Subscription $after, CivilDate $day, array $covered, array $charges = [] ): self {
		$taken   = self::covering( $covered, $day );
		$credits = array_map(
			static fn ( CoveredDays $one ): Adjustment => Adjustment::credit( $before, $one, Period::of( CivilDate::latest( $day, $one->charged->first ), $one->until ) ),
			array_values( array_filter( $taken, static fn ( CoveredDays $one ): bool => $one->is_invoiced ) )
		);
		return new self( $after, $day, $taken, array_values( array_filter( $credits, static fn ( Adjustment $one ): bool => ! $one->amount->is_zero() ) ), $charges );
	}

	/**
	 * @param list<CoveredDays> $covered
	 * @return list<CoveredDays>
	 */
	private static function covering( array $covered, CivilDate $day ): array {
		return array_values( array_filter( $covered, static fn ( CoveredDays $one ): bool => $one->is_covered_from( $day ) ) );
	}
}
