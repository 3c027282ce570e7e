<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The steps of one invoice that have yet to be done, and the day each can be done from.
 */
final readonly class OpenSteps {

	private Policy $policy;
	private Timeline $timeline;

	private function __construct( private InvoiceFacts $invoice, Policy $policy, private bool $all_suspended ) {
		$this->policy   = $policy->for_invoice( $invoice );
		$this->timeline = $this->policy->timeline;
	}

	/** @param bool $all_suspended Whether every service that is at stake is suspended already. */
	public static function of( InvoiceFacts $invoice, Policy $policy, bool $all_suspended ): self {
		return new self( $invoice, $policy, $all_suspended );
	}

	/** @return list<Step> In the order of the timeline. */
	public function all(): array {
		return array_values( array_filter( $this->timeline->steps, $this->is_open( ... ) ) );
	}

	/**
	 * The first day on which a step falls; null = something else has to happen first.
	 */
	public function from( Step $step ): ?CivilDate {
		if ( $this->must_warn_again( $step ) ) {
			return $this->invoice->warn_again_on;
		}
		$own    = $this->invoice->day_of( $step );
		$lawful = $this->lawful_from( $step );
		$last   = $this->newest_record( $step );
		// A daily call comes again the day after the last one.
		return null === $lawful ? null : CivilDate::latest( $own, $lawful, null === $last ? $own : $last->decided_on->plus_days( 1 ) );
	}

	/**
	 * The first day on which a step may be done, were it before its own day; null = something else has to happen first.
	 *
	 * Costs wait until the notice was delivered and its term has passed (art. 6:96 BW); a file for an agency is worth
	 * nothing before the notice went. Any other step may be done as soon as the invoice is past due.
	 */
	public function lawful_from( Step $step ): ?CivilDate {
		$past_due = $this->invoice->due_on->plus_days( 1 );
		return match ( $step->kind ) {
			StepKind::costs => $this->after_notice_term(),
			StepKind::hand_over => $this->awaits_notice() ? null : $past_due,
			default => $past_due,
		};
	}

	/**
	 * Whether a newer message may replace this one. Not the warning while a suspension is to come, and not the formal
	 * notice while costs or a hand-over are: nothing lawful follows without them.
	 */
	public function may_be_superseded( Step $step ): bool {
		if ( StepKind::formal_notice === $step->kind ) {
			return ! $this->is_yet_to_come( StepKind::costs ) && ! $this->is_yet_to_come( StepKind::hand_over );
		}
		return ! ( $this->is_warning( $step ) && $this->is_yet_to_come( StepKind::suspend ) );
	}

	/** Whether a message that nothing may replace was decided and has not gone: others wait for it. */
	public function is_held_up(): bool {
		foreach ( $this->timeline->steps as $step ) {
			if ( $step->kind->reaches_customer() && StepState::under_way === $this->invoice->record( $step->key )?->state && ! $this->may_be_superseded( $step ) ) {
				return true;
			}
		}
		return false;
	}

	private function is_open( Step $step ): bool {
		if ( ! $step->applies_to( $this->invoice->customer_type ) || $step->is_before_due_date() || $step->manner->after_payment ) {
			return false;
		}
		$record = $this->newest_record( $step );
		return ( null === $record || $this->comes_again( $step, $record ) ) && ! $this->is_overtaken( $step );
	}

	/** A daily call, until something is agreed (then the customer is paused, or the owner stopped it) or the file is handed over. */
	private function comes_again( Step $step, StepRecord $record ): bool {
		if ( StepKind::call !== $step->kind || ! $step->manner->daily || StepState::done !== $record->state ) {
			return false;
		}
		$hand_over = $this->timeline->first_of( StepKind::hand_over, $this->invoice->customer_type );
		return null === $hand_over || StepState::done !== $this->invoice->record( $hand_over->key )?->state;
	}

	private function newest_record( Step $step ): ?StepRecord {
		$record = match ( true ) {
			$this->must_warn_again( $step ) => $this->invoice->warning_record( $step->key ),
			StepKind::suspend === $step->kind => $this->suspension_record( $step ),
			default => $this->invoice->record( $step->key ),
		};
		return null !== $record && $this->went_as_reminder( $step, $record ) ? null : $record;
	}

	/** Sent before the timeline was changed, when it did not announce anything: it has to go once more, with the date. */
	private function went_as_reminder( Step $step, StepRecord $record ): bool {
		return null !== $record->handed_over_on && null === $record->names_date && $this->is_warning( $step );
	}

	/**
	 * A suspension from before a broken promise counts as long as it stands. Where the owner restored upon the promise,
	 * it may come again after the new warning.
	 */
	private function suspension_record( Step $step ): ?StepRecord {
		return $this->all_suspended ? $this->invoice->record( $step->key ) : $this->invoice->warning_record( $step->key );
	}

	/** A message is no longer open when one that falls later has gone in this round. */
	private function is_overtaken( Step $step ): bool {
		if ( ! $step->kind->reaches_customer() || ! $this->may_be_superseded( $step ) ) {
			return false;
		}
		foreach ( $this->timeline->steps as $later ) {
			if ( $later->kind->reaches_customer() && $this->invoice->day_of( $later )->is_after( $this->invoice->day_of( $step ) ) && $this->went( $later ) ) {
				return true;
			}
		}
		return false;
	}

	private function went( Step $step ): bool {
		return in_array( $this->invoice->record( $step->key )?->state, [ StepState::under_way, StepState::done ], true );
	}

	/** Since a promise was broken, unless there is nothing left to warn of. */
	private function must_warn_again( Step $step ): bool {
		return null !== $this->invoice->warn_again_on
			&& ! $this->all_suspended
			&& $this->is_warning( $step )
			&& $this->is_yet_to_come( StepKind::suspend );
	}

	private function is_warning( Step $step ): bool {
		return $this->timeline->is_warning( $step, $this->invoice->customer_type );
	}

	private function is_yet_to_come( StepKind $kind ): bool {
		$step = $this->timeline->first_of( $kind, $this->invoice->customer_type );
		return null !== $step && $this->is_open( $step );
	}

	private function after_notice_term(): ?CivilDate {
		$delivered = $this->notice()?->delivered_on();
		return null === $delivered ? null : $this->policy->notice_term->costs_from( $this->invoice->customer_type, $delivered );
	}

	/** Whether the formal notice is still to come or on its way; one that was skipped or given up is not waited for. */
	private function awaits_notice(): bool {
		$record = $this->notice();
		return null === $record
			? null !== $this->timeline->first_of( StepKind::formal_notice, $this->invoice->customer_type )
			: StepState::under_way === $record->state;
	}

	private function notice(): ?StepRecord {
		$notice = $this->timeline->first_of( StepKind::formal_notice, $this->invoice->customer_type );
		return null === $notice ? null : $this->invoice->record( $notice->key );
	}
}
