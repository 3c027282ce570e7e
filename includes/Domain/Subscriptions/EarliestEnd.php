<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The earliest last day that a customer who cancels today may choose.
 *
 * A consumer is bound for the first period. Once it has been renewed without a word, a month's notice at most is enough
 * at any time, and what was paid for the days after comes back (6:236 sub j and 6:237 sub k BW, "Wet Van Dam"). Only a
 * business can agree on a longer notice, and on leaving at the end of a period.
 */
final class EarliestEnd {

	/** Months; the law's longest for a consumer. */
	private const LONGEST_FOR_CONSUMERS = 1;

	/** @param int $notice_months As the contract has it. */
	public static function of( Subscription $subscription, int $notice_months, CivilDate $today ): CivilDate {
		$months = CustomerType::consumer === $subscription->customer_type ? min( $notice_months, self::LONGEST_FOR_CONSUMERS ) : $notice_months;
		$notice = 0 === $months ? $today : $today->plus_months( $months );
		if ( CustomerType::business === $subscription->customer_type ) {
			return $subscription->schedule->period( $subscription->schedule->index_on( $notice ) ?? 0 )->last;
		}
		$is_renewed = $subscription->schedule_no > 0 || ( $subscription->schedule->index_on( $today ) ?? 0 ) > 0;
		return $is_renewed ? $notice : CivilDate::latest( $notice, $subscription->schedule->period( 0 )->last );
	}
}
