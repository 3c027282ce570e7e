<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;

/** Another plan from the first period on that begins on a day or later. */
final readonly class PlannedChange {

	/** @param int $id 0 = not kept yet. */
	public function __construct(
		public int $id,
		public int $subscription_id,
		public CivilDate $from,
		public PlanTerms $terms,
	) {
	}

	/** Whether it holds for the period that is invoiced next. */
	public function is_due( Subscription $subscription ): bool {
		return $subscription->next_period()?->first->is_on_or_after( $this->from ) ?? false;
	}

	/** The subscription from its next period on; one of another length begins where that period would have. */
	public function applied_to( Subscription $subscription ): Subscription {
		$after = $subscription->with_terms( $this->terms );
		return $this->terms->every->equals( $subscription->schedule->interval )
			? $after
			: $after->begun_anew( PeriodSchedule::of( $subscription->schedule->period( $subscription->next_index )->first, $this->terms->every ) );
	}
}
