<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * What each day of a period is worth. Days are worth whole cents that add up to the amount: the days up to the k-th are
 * worth amount × k ÷ days, rounded, and a day is worth the difference to the days before it. However a period is cut
 * into parts, the parts add up to it to the cent.
 */
final readonly class DayValues {

	private function __construct( private Period $period, private Money $amount ) {}

	public static function of( Period $period, Money $amount ): self {
		return new self( $period, $amount );
	}

	/** What the days of the period from one to another, both included, are worth; days outside it are worth nothing. */
	public function between( CivilDate $first, CivilDate $last ): Money {
		return $last->is_before( $first ) ? Money::zero( $this->amount->currency ) : $this->before( $last->plus_days( 1 ) )->minus( $this->before( $first ) );
	}

	/** What the days of the period before a day are worth. */
	private function before( CivilDate $day ): Money {
		$days = max( 0, min( $this->period->first->days_until( $day ), $this->period->days() ) );
		return $this->amount->ratio( $days, $this->period->days() );
	}
}
