<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Statutory interest: art. 6:119 BW for consumers, 6:119a BW for businesses.
 *
 * Simple within a year from the first day, after which the interest of that year joins the amount
 * (6:119 paragraph 2); split where the rate changes. Days are counted actual/365: each day bears 1/365 of
 * the yearly rate, 29 February as any other, so that a year with that day bears 366/365 of it. Each slice is
 * rounded to the cent, half a cent up, so that the lines of the sheet add up to what is claimed.
 */
final readonly class StatutoryInterest {

	private const DAYS_IN_YEAR = 365;

	private function __construct( private LegalFigures $figures ) {}

	public static function of( LegalFigures $figures ): self {
		return new self( $figures );
	}

	/**
	 * @param Money        $principal What is owed.
	 * @param CustomerType $type
	 * @param CivilDate    $from      First day that bears interest: the day after the due date.
	 * @param CivilDate    $until     Last day that bears interest: the day of payment, or of the sheet.
	 * @return Money Zero where $until is before $from, or nothing is owed.
	 * @throws InvalidFigures Where $from is before the first rate known.
	 */
	public function on( Money $principal, CustomerType $type, CivilDate $from, CivilDate $until ): Money {
		$total = Money::zero( $principal->currency );
		foreach ( $this->working( $principal, $type, $from, $until ) as $slice ) {
			$total = $total->plus( $slice->amount );
		}
		return $total;
	}

	/**
	 * The sheet behind it; parameters as for on().
	 *
	 * @return list<InterestSlice> In order of date, without gaps; they add up to on().
	 * @throws InvalidFigures
	 */
	public function working( Money $principal, CustomerType $type, CivilDate $from, CivilDate $until ): array {
		$slices = [];
		$base   = $principal;
		for ( $year = 0, $first = $from; $principal->is_positive() && $first->is_on_or_before( $until ); $first = $next ) {
			// The year's day is reckoned from $from each time: from 29 February it is the 28th, and the 29th again.
			$next    = $from->plus_months( 12 * ++$year );
			$of_year = $this->year( $base, $type, $first, CivilDate::earliest( $until, $next->plus_days( -1 ) ) );
			foreach ( $of_year as $slice ) {
				$slices[] = $slice;
				$base     = $base->plus( $slice->amount );
			}
		}
		return $slices;
	}

	/**
	 * The slices of at most one year, all over the same base.
	 *
	 * @return list<InterestSlice>
	 */
	private function year( Money $base, CustomerType $type, CivilDate $from, CivilDate $until ): array {
		$slices = [];
		for ( $first = $from; $first->is_on_or_before( $until ); $first = $last->plus_days( 1 ) ) {
			$rate     = $this->figures->statutory_interest( $type )->on( $first )->value;
			$last     = $this->last_day_at( $rate, $type, $first, $until );
			$days     = $first->days_until( $last ) + 1;
			$amount   = $base->ratio( $rate->units * $days, Percentage::WHOLE * self::DAYS_IN_YEAR );
			$slices[] = new InterestSlice( $first, $last, $days, $rate, $base, $amount );
		}
		return $slices;
	}

	/** The day before the rate becomes another one, or $until; a new row with the same rate splits nothing. */
	private function last_day_at( Percentage $rate, CustomerType $type, CivilDate $first, CivilDate $until ): CivilDate {
		foreach ( $this->figures->statutory_interest( $type )->rows as $row ) {
			if ( $row->from->is_after( $first ) && ! $row->value->equals( $rate ) ) {
				return CivilDate::earliest( $until, $row->from->plus_days( -1 ) );
			}
		}
		return $until;
	}
}
