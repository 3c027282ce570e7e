<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\CustomerType;

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
		$facts = $facts->with_messages_arrived( $from, fn ( InvoiceFacts $invoice, string $step ): ?CivilDate => $this->date_to_name( $invoice, $step, $from ) );
		$steps = [];
		$day   = $from;
		while ( $day->is_on_or_before( $until ) ) {
			$facts    = $this->break_promise( $facts, $day );
			$decision = $this->decide->on( $day, $facts );
			foreach ( $decision->due as $step ) {
				if ( null === $decision->lead ) {
					break;
				}
				if ( StepKind::suspend === $step->kind && ( $this->policy->no_suspension->includes( $day ) || ! $this->is_warned( $facts, $day ) ) ) {
					continue;
				}
				$refused = StepKind::fee === $step->kind && CustomerType::consumer === $decision->lead->customer_type;
				if ( ! $refused ) {
					$steps[] = new ForecastStep( $decision->lead->id, $step, $day );
				}
				$facts = $this->done( $facts, $decision->lead->id, $step, $day );
			}
			$next = $this->decide->on( $day, $facts )->look_again_on( $day );
			if ( null === $next ) {
				break;
			}
			$day = $next;
		}
		return $steps;
	}

	private function done( CustomerFacts $facts, int $invoice_id, Step $step, CivilDate $day ): CustomerFacts {
		$lead = $facts->invoice( $invoice_id );
		if ( null === $lead ) {
			return $facts;
		}
		$reaches = $step->kind->reaches_customer();
		$record  = new StepRecord( $step->key, 1 + count( $lead->records ), StepState::done, $day, $reaches ? $day : null, $this->date_to_name( $lead, $step->key, $day ) );
		return $facts->with(
			$lead->with_record( $record ),
			$reaches ? $day : $facts->last_message_on,
			StepKind::suspend === $step->kind ? array_values( array_unique( [ ...$facts->suspended, ...$facts->services_at_stake( $day ) ] ) ) : null
		);
	}

	/** A warning names the later of the suspension's own day and the end of the notice. */
	private function date_to_name( InvoiceFacts $invoice, string $step, CivilDate $day ): ?CivilDate {
		$timeline = $this->policy->for_invoice( $invoice )->timeline;
		$suspend  = $timeline->first_of( StepKind::suspend, $invoice->customer_type );
		return null !== $suspend && $timeline->warning( $invoice->customer_type )?->key === $step
			? CivilDate::latest( $invoice->day_of( $suspend ), $day->plus_days( $this->policy->notice_days ) )
			: null;
	}

	private function is_warned( CustomerFacts $facts, CivilDate $day ): bool {
		$lead    = $facts->lead( $day );
		$warning = null === $lead ? null : $this->policy->for_invoice( $lead )->timeline->warning( $lead->customer_type );
		$record  = null === $lead || null === $warning ? null : $lead->announcement( $warning->key );
		return null !== $record?->handed_over_on && null !== $record->names_date
			&& $day->is_on_or_after( CivilDate::latest( $record->handed_over_on->plus_days( $this->policy->notice_days ), $record->names_date ) );
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
