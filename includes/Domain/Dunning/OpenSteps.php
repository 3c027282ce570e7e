<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The steps of one invoice that have yet to be done, and the day each can be done from.
 */
final readonly class OpenSteps {

	private function __construct( private InvoiceFacts $invoice, private Policy $policy, private bool $all_suspended ) {
	}

	/** @param bool $all_suspended Whether every service that is at stake is suspended already. */
	public static function of( InvoiceFacts $invoice, Policy $policy, bool $all_suspended ): self {
		return new self( $invoice, $policy, $all_suspended );
	}

	/** @return list<Step> In the order of the timeline. */
	public function all(): array {
		return array_values( array_filter( $this->policy->timeline->steps, $this->is_open( ... ) ) );
	}

	/**
	 * The first day on which a step can be done; null = something else has to happen first.
	 */
	public function from( Step $step ): ?CivilDate {
		$own = $this->invoice->day_of( $step );
		return match ( $step->kind ) {
			StepKind::message => $this->must_warn_again( $step ) ? $this->invoice->warn_again_on : $own,
			StepKind::costs => $this->after_notice( $own ),
			default => $own,
		};
	}

	/**
	 * Whether a newer message may replace this one. Not the warning while a suspension is to come,
	 * and not the formal notice while costs are: nothing lawful follows without them.
	 */
	public function may_be_superseded( Step $step ): bool {
		if ( StepKind::formal_notice === $step->kind ) {
			return ! $this->is_yet_to_come( StepKind::costs );
		}
		return ! ( $this->policy->timeline->is_warning( $step ) && $this->is_yet_to_come( StepKind::suspend ) );
	}

	private function is_open( Step $step ): bool {
		if ( ! $step->applies_to( $this->invoice->customer_type ) ) {
			return false;
		}
		$is_warning = $this->policy->timeline->is_warning( $step );
		if ( $is_warning && null !== $this->invoice->warn_again_on && $this->all_suspended ) {
			return false;
		}
		$record = $is_warning ? $this->invoice->warning_record( $step->key ) : $this->invoice->record( $step->key );
		return null === $record && ! $this->is_overtaken( $step );
	}

	/** A message is no longer open when a later one of this round has gone. */
	private function is_overtaken( Step $step ): bool {
		if ( ! $step->kind->reaches_customer() || ! $this->may_be_superseded( $step ) || $this->must_warn_again( $step ) ) {
			return false;
		}
		foreach ( $this->policy->timeline->steps as $later ) {
			if ( $later->kind->reaches_customer() && $later->day > $step->day && $this->went( $later ) ) {
				return true;
			}
		}
		return false;
	}

	private function went( Step $step ): bool {
		return in_array( $this->invoice->record( $step->key )?->state, [ StepState::under_way, StepState::done ], true );
	}

	private function must_warn_again( Step $step ): bool {
		return null !== $this->invoice->warn_again_on && $this->policy->timeline->is_warning( $step );
	}

	private function is_yet_to_come( StepKind $kind ): bool {
		$step = $this->policy->timeline->first_of( $kind );
		return null !== $step && $step->applies_to( $this->invoice->customer_type ) && null === $this->invoice->record( $step->key );
	}

	/** Costs wait until the notice was delivered and its term has passed (art. 6:96 BW). */
	private function after_notice( CivilDate $own ): ?CivilDate {
		$notice    = $this->policy->timeline->first_of( StepKind::formal_notice );
		$delivered = null === $notice ? null : $this->invoice->record( $notice->key )?->handed_over_on;
		return null === $delivered
			? null
			: CivilDate::latest( $own, $this->policy->notice_term->costs_from( $this->invoice->customer_type, $delivered ) );
	}
}
