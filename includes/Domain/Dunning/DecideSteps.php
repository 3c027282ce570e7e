<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\WorkingDays;

/**
 * Facts, policy and date in; what is due out. The one place where the timeline is decided.
 */
final readonly class DecideSteps {

	public function __construct( private Policy $policy ) {
	}

	public function on( CivilDate $today, CustomerFacts $facts ): Decision {
		$pause = $facts->pause( $today );
		if ( null !== $pause ) {
			return new Decision( $facts->lead( $today ), [], [], $facts->first_end_of_pause( $today ), $pause );
		}
		$lead = $facts->lead( $today );
		if ( null === $lead ) {
			return ( new StepsBeforeDue( $this->policy ) )->on( $today, $facts, $this->first_past_due( $today, $facts ) );
		}
		return $this->for_lead( $today, $facts, $lead );
	}

	private function for_lead( CivilDate $today, CustomerFacts $facts, InvoiceFacts $lead ): Decision {
		$open    = OpenSteps::of( $lead, $this->policy, $facts->all_suspended( $today ) );
		$reached = [];
		$later   = $this->may_put_more_at_stake( $today, $facts, $lead );
		foreach ( $open->all() as $step ) {
			$from = $open->from( $step );
			if ( null === $from ) {
				continue;
			}
			if ( $from->is_after( $today ) ) {
				$later[] = $from;
			} elseif ( $step->manner->working_days && ! WorkingDays::is_one( $today ) ) {
				$later[] = WorkingDays::on_or_after( $today );
			} else {
				$reached[] = $step;
			}
		}
		return $this->choose( $today, $facts, $lead, $open, $reached, $later );
	}

	/**
	 * Of several messages only the newest goes, at most one a day; every other step goes when it is due.
	 *
	 * @param list<Step>      $reached
	 * @param list<CivilDate> $later
	 */
	private function choose( CivilDate $today, CustomerFacts $facts, InvoiceFacts $lead, OpenSteps $open, array $reached, array $later ): Decision {
		$messages = array_values( array_filter( $reached, static fn ( Step $step ): bool => $step->kind->reaches_customer() ) );
		$newest   = self::newest( $open, $messages );
		$spent    = $open->is_held_up() || ( null !== $facts->last_message_on && ! $facts->last_message_on->is_before( $today ) );
		$due      = [];
		$old      = [];
		foreach ( $reached as $step ) {
			if ( ! $step->kind->reaches_customer() ) {
				$due[] = $step;
			} elseif ( $step !== $newest && $open->may_be_superseded( $step ) ) {
				$old[] = $step;
			} elseif ( $step === $newest && ! $spent ) {
				$due[] = $step;
			} else {
				$later[] = $today->plus_days( 1 );
			}
		}
		return new Decision( $lead, $due, $spent ? [] : $old, [] === $later ? null : CivilDate::earliest( ...$later ) );
	}

	/**
	 * By the day each falls on: its own, the one it was moved to, or the one on which a promise broke; of one day the
	 * last in the timeline.
	 *
	 * @param list<Step> $messages In the order of the timeline.
	 */
	private static function newest( OpenSteps $open, array $messages ): ?Step {
		$newest = null;
		$on     = null;
		foreach ( $messages as $step ) {
			$from = $open->from( $step );
			if ( null !== $from && ( null === $on || $from->is_on_or_after( $on ) ) ) {
				[ $newest, $on ] = [ $step, $from ];
			}
		}
		return $newest;
	}

	/**
	 * After a broken promise nobody is warned while all that is at stake is suspended. Another invoice that becomes late
	 * may put more at stake, and the warning is due that day.
	 *
	 * @return list<CivilDate>
	 */
	private function may_put_more_at_stake( CivilDate $today, CustomerFacts $facts, InvoiceFacts $lead ): array {
		$days = [];
		foreach ( null === $lead->warn_again_on ? [] : $facts->invoices as $invoice ) {
			$late_from = $invoice->due_on->plus_days( 1 );
			if ( $late_from->is_after( $today ) && $invoice->counts_as_late( $late_from ) ) {
				$days[] = $late_from;
			}
		}
		return $days;
	}

	/** The day on which the next invoice becomes past due; a debit under way wakes the customer by itself. */
	private function first_past_due( CivilDate $today, CustomerFacts $facts ): ?CivilDate {
		$days = [];
		foreach ( $facts->invoices as $invoice ) {
			if ( ! $invoice->disputed && ! $invoice->debit_under_way && $invoice->open->is_positive() ) {
				$days[] = CivilDate::latest( $invoice->due_on->plus_days( 1 ), $today->plus_days( 1 ) );
			}
		}
		return [] === $days ? null : CivilDate::earliest( ...$days );
	}
}
