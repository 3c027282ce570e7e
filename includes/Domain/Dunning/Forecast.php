<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Lives the coming days with the same decision that the daily run makes: nobody pays, every message arrives,
 * an open promise or plan is broken, a hold ends on its day.
 */
final readonly class Forecast {

	private DecideSteps $decide;

	public function __construct( private Policy $policy ) {
		$this->decide = new DecideSteps( $policy );
	}

	/**
	 * @param CivilDate $until Included.
	 * @return list<ForecastStep> In order of date.
	 */
	public function of( CustomerFacts $facts, CivilDate $from, CivilDate $until ): array {
		$facts = $facts->with_messages_arrived( $from );
		$steps = [];
		$day   = $from;
		while ( $day->is_on_or_before( $until ) ) {
			$facts    = $this->break_promise( $facts, $day );
			$decision = $this->decide->on( $day, $facts );
			foreach ( $decision->due as $step ) {
				if ( null === $decision->lead ) {
					break;
				}
				if ( StepKind::suspend === $step->kind && ! $this->is_warned( $facts, $day ) ) {
					continue;
				}
				$steps[] = new ForecastStep( $decision->lead->id, $step, $day );
				$facts   = $this->done( $facts, $step, $day );
			}
			$next = $this->decide->on( $day, $facts )->look_again_on( $day );
			if ( null === $next ) {
				break;
			}
			$day = $next;
		}
		return $steps;
	}

	private function done( CustomerFacts $facts, Step $step, CivilDate $day ): CustomerFacts {
		$lead = $facts->lead( $day );
		if ( null === $lead ) {
			return $facts;
		}
		$reaches = $step->kind->reaches_customer();
		$record  = new StepRecord( $step->key, 1 + count( $lead->records ), StepState::done, $day, $reaches ? $day : null );
		return $facts->with(
			$lead->with_record( $record ),
			$reaches ? $day : $facts->last_message_on,
			StepKind::suspend === $step->kind ? array_values( array_unique( [ ...$facts->suspended, ...$facts->services_at_stake( $day ) ] ) ) : null
		);
	}

	private function is_warned( CustomerFacts $facts, CivilDate $day ): bool {
		$lead    = $facts->lead( $day );
		$warning = null === $lead ? null : $this->policy->timeline->warning( $lead->customer_type );
		$record  = null === $lead || null === $warning ? null : $lead->warning_record( $warning->key );
		if ( null === $record?->handed_over_on ) {
			return false;
		}
		$from = $record->handed_over_on->plus_days( $this->policy->notice_days );
		return $day->is_on_or_after( null === $record->names_date ? $from : CivilDate::latest( $from, $record->names_date ) );
	}

	/** A promise or an instalment whose last day has passed is broken: the lead has to be warned again. */
	private function break_promise( CustomerFacts $facts, CivilDate $day ): CustomerFacts {
		$pauses = [];
		$broken = false;
		foreach ( $facts->pauses as $pause ) {
			if ( $pause->kind->can_break() && ! $pause->holds_on( $day ) ) {
				$broken = true;
			} else {
				$pauses[] = $pause;
			}
		}
		$lead = $facts->lead( $day );
		if ( ! $broken ) {
			return $facts;
		}
		$facts = $facts->with_pauses( $pauses );
		return null === $lead ? $facts : $facts->with( $lead->warned_again_on( $day ), $facts->last_message_on );
	}
}
