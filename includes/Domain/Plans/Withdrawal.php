<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * A consumer's right to withdraw from a contract made at a distance (art. 6:230o BW).
 */
final readonly class Withdrawal {

	public function __construct( private LegalFigures $law, private DutchPostalCalendar $calendar ) {
	}

	/**
	 * The last day on which withdrawing is in time: the term begins on the day after the contract was made, and one that
	 * would end on a Saturday, a Sunday or a public holiday ends on the next working day (Regulation 1182/71, art. 3(4)).
	 */
	public function last_day( CivilDate $agreed_on ): CivilDate {
		$day = $agreed_on->plus_days( $this->law->withdrawal_days->on( $agreed_on )->value );
		while ( $day->day_of_week() > 5 || $this->calendar->is_public_holiday( $day ) ) {
			$day = $day->plus_days( 1 );
		}
		return $day;
	}

	/**
	 * What goes back of something that was charged for a period: the days after the one of withdrawing, half a cent up.
	 * All of it when the consumer did not ask that the service begins at once (art. 6:230s lid 4 and 5 BW).
	 */
	public static function given_back( Money $charged, Period $period, CivilDate $withdrawn_on, bool $began_at_once ): Money {
		if ( ! $began_at_once || $withdrawn_on->is_before( $period->first ) ) {
			return $charged;
		}
		$used = $period->first->days_until( CivilDate::earliest( $withdrawn_on, $period->last ) ) + 1;
		return $charged->ratio( $period->days() - $used, $period->days() );
	}
}
