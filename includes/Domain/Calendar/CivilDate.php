<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/**
 * A date on the wall calendar (Gregorian, years 1 to 9999), without a time or a zone.
 * Reckons in day numbers, since the daily run compares very many of them.
 */
final readonly class CivilDate {

	private const DAYS_IN_MONTH = [ 1 => 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];

	/** @param int $day_number Days since 1970-01-01; the same fact as the other three. */
	private function __construct(
		public int $year,
		public int $month,
		public int $day,
		private int $day_number,
	) {}

	/** @throws InvalidDate */
	public static function of( int $year, int $month, int $day ): self {
		if ( $year < 1 || $year > 9999 ) {
			throw InvalidDate::out_of_range();
		}
		if ( $month < 1 || $month > 12 ) {
			throw InvalidDate::no_such_month( $month );
		}
		$last_day = self::days_in_month( $year, $month );
		if ( $day < 1 || $day > $last_day ) {
			throw InvalidDate::no_such_day( $year, $month, $day, $last_day );
		}
		return new self( $year, $month, $day, self::number_of( $year, $month, $day ) );
	}

	/**
	 * @param string $text "2026-01-31", nothing before or after it.
	 * @throws InvalidDate
	 */
	public static function parse( string $text ): self {
		if ( 1 !== preg_match( '/\A([0-9]{4})-([0-9]{2})-([0-9]{2})\z/', $text, $parts ) ) {
			throw InvalidDate::not_a_date( $text );
		}
		return self::of( (int) $parts[1], (int) $parts[2], (int) $parts[3] );
	}

	/**
	 * The date that the wall calendar in that zone shows at that instant.
	 *
	 * @throws InvalidDate Outside the years 1 to 9999.
	 */
	public static function from_instant( \DateTimeInterface $instant, \DateTimeZone $zone ): self {
		$local = \DateTimeImmutable::createFromInterface( $instant )->setTimezone( $zone );
		return self::of( (int) $local->format( 'Y' ), (int) $local->format( 'n' ), (int) $local->format( 'j' ) );
	}

	/** The first of the dates given. */
	public static function earliest( self $first, self ...$others ): self {
		foreach ( $others as $other ) {
			$first = $other->day_number < $first->day_number ? $other : $first;
		}
		return $first;
	}

	/** The last of the dates given. */
	public static function latest( self $first, self ...$others ): self {
		foreach ( $others as $other ) {
			$first = $other->day_number > $first->day_number ? $other : $first;
		}
		return $first;
	}

	/** @throws InvalidDate Where that leaves the years 1 to 9999. */
	public function plus_days( int $days ): self {
		$day = $this->day + $days;
		if ( $day >= 1 && $day <= 28 ) {
			return new self( $this->year, $this->month, $day, $this->day_number + $days );
		}
		if ( $days > 4_000_000 || $days < -4_000_000 ) {
			throw InvalidDate::out_of_range();
		}
		return self::from_number( $this->day_number + $days );
	}

	/**
	 * So many months on (or back, below 0). A day that the month lacks becomes its last one,
	 * always reckoned from this date's own day: 31 January + 2 is 31 March, whatever February did.
	 *
	 * @throws InvalidDate Where that leaves the years 1 to 9999.
	 */
	public function plus_months( int $months ): self {
		if ( $months > 120_000 || $months < -120_000 ) {
			throw InvalidDate::out_of_range();
		}
		$count = $this->year * 12 + $this->month - 1 + $months;
		$year  = intdiv( $count, 12 );
		if ( $year < 1 || $year > 9999 ) {
			throw InvalidDate::out_of_range();
		}
		$month = $count % 12 + 1;
		$day   = min( $this->day, self::days_in_month( $year, $month ) );
		return new self( $year, $month, $day, self::number_of( $year, $month, $day ) );
	}

	/** Days from this date to the other; below 0 where the other is earlier. */
	public function days_until( self $other ): int {
		return $other->day_number - $this->day_number;
	}

	public function is_before( self $other ): bool {
		return $this->day_number < $other->day_number;
	}

	public function is_after( self $other ): bool {
		return $this->day_number > $other->day_number;
	}

	public function is_on_or_before( self $other ): bool {
		return $this->day_number <= $other->day_number;
	}

	public function is_on_or_after( self $other ): bool {
		return $this->day_number >= $other->day_number;
	}

	public function equals( self $other ): bool {
		return $this->day_number === $other->day_number;
	}

	/** @return int Below 0, 0 or above 0. */
	public function compare( self $other ): int {
		return $this->day_number <=> $other->day_number;
	}

	/** @return int<1, 7> ISO: Monday is 1, Sunday 7. */
	public function day_of_week(): int {
		// Day 0, 1970-01-01, was a Thursday; the years before it have negative numbers.
		return ( ( $this->day_number + 3 ) % 7 + 7 ) % 7 + 1;
	}

	/** "2026-01-31". */
	public function to_string(): string {
		return sprintf( '%04d-%02d-%02d', $this->year, $this->month, $this->day );
	}

	private static function days_in_month( int $year, int $month ): int {
		$leap = 0 === $year % 4 && ( 0 !== $year % 100 || 0 === $year % 400 );
		return 2 === $month && $leap ? 29 : self::DAYS_IN_MONTH[ $month ];
	}

	/**
	 * Days since 1970-01-01 (Howard Hinnant, days_from_civil). Years begin in March here, so that the
	 * leap day is the last of its year; 719468 is the number of 1970-01-01 counted from 0000-03-01.
	 */
	private static function number_of( int $year, int $month, int $day ): int {
		$year       -= $month <= 2 ? 1 : 0;
		$day_of_year = intdiv( 153 * ( $month + ( $month > 2 ? -3 : 9 ) ) + 2, 5 ) + $day - 1;
		return $year * 365 + intdiv( $year, 4 ) - intdiv( $year, 100 ) + intdiv( $year, 400 ) + $day_of_year - 719_468;
	}

	/**
	 * The reverse of number_of() (Howard Hinnant, civil_from_days); an era is 400 years of 146097 days.
	 *
	 * @throws InvalidDate
	 */
	private static function from_number( int $number ): self {
		$days = $number + 719_468;
		// 306 is 0001-01-01 and 3652364 is 9999-12-31.
		if ( $days < 306 || $days > 3_652_364 ) {
			throw InvalidDate::out_of_range();
		}
		$era         = intdiv( $days, 146_097 );
		$day_of_era  = $days % 146_097;
		$year_of_era = intdiv( $day_of_era - intdiv( $day_of_era, 1460 ) + intdiv( $day_of_era, 36_524 ) - intdiv( $day_of_era, 146_096 ), 365 );
		$day_of_year = $day_of_era - ( 365 * $year_of_era + intdiv( $year_of_era, 4 ) - intdiv( $year_of_era, 100 ) );
		$month_index = intdiv( 5 * $day_of_year + 2, 153 );
		$day         = $day_of_year - intdiv( 153 * $month_index + 2, 5 ) + 1;
		$month       = $month_index + ( $month_index < 10 ? 3 : -9 );
		return new self( $year_of_era + $era * 400 + ( $month <= 2 ? 1 : 0 ), $month, $day, $number );
	}
}
