<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\OpenSteps;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Waiting;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What comes for one invoice: its open steps, the days they fall on when nobody pays, and why.
 *
 * Dates come from the forecast, which decides as the daily run does; this only puts reasons to them.
 */
final readonly class ComingSteps {

	/** A step falls at most a year after the due date, and pauses may shift it. */
	private const DAYS_AHEAD = 430;

	private OpenSteps $open;
	/** @var array<string, CivilDate> Day by key of the step. */
	private array $forecast;
	private ?ForecastStep $next;

	/**
	 * @param CivilDate|null $collection_on    Day of the debit that is under way.
	 * @param list<string>   $gate_reasons     Why the gate would not let the services at stake be suspended today.
	 */
	public function __construct(
		private CustomerFacts $customer,
		private InvoiceFacts $invoice,
		private Policy $policy,
		private CivilDate $today,
		private ?CivilDate $collection_on,
		private array $gate_reasons,
	) {
		$this->open     = OpenSteps::of( $invoice, $policy, $customer->all_suspended( $today ) );
		$steps          = $this->foreseen();
		$this->next     = $steps[0] ?? null;
		$this->forecast = self::days( $steps );
	}

	/** @return list<ComingStep> In order of their days. */
	public function all(): array {
		$steps = array_map( $this->coming( ... ), $this->open->all() );
		usort( $steps, static fn ( ComingStep $one, ComingStep $other ): int => $one->on->compare( $other->on ) );
		return $steps;
	}

	/** The day on which a suspension of this invoice's services falls; null = none comes. */
	public function suspension_on(): ?CivilDate {
		$step = $this->policy->for_invoice( $this->invoice )->timeline->first_of( StepKind::suspend, $this->invoice->customer_type );
		return null === $step ? null : $this->forecast[ $step->key ] ?? null;
	}

	/** What comes first; null when nothing comes for this invoice. */
	public function next(): ?ForecastStep {
		return $this->next;
	}

	/** @return list<ForecastStep> Of this invoice. */
	private function foreseen(): array {
		$steps = ( new Forecast( $this->policy ) )->of( $this->customer, $this->today, $this->today->plus_days( self::DAYS_AHEAD ) );
		return array_values( array_filter( $steps, fn ( ForecastStep $step ): bool => $step->invoice_id === $this->invoice->id ) );
	}

	/**
	 * @param list<ForecastStep> $steps
	 * @return array<string, CivilDate>
	 */
	private static function days( array $steps ): array {
		$days = [];
		foreach ( $steps as $step ) {
			$days[ $step->step->key ] ??= $step->on;
		}
		return $days;
	}

	private function coming( Step $step ): ComingStep {
		$own                       = $this->open->from( $step ) ?? $this->invoice->day_of( $step );
		$on                        = $this->forecast[ $step->key ] ?? null;
		[ $state, $why, $names ] = $this->reason( $step, $own, $on );
		return new ComingStep( $step, $on ?? $own, $state, $why, $names, ComingStep::NOT_NEEDED !== $state && $this->may_run_now( $step ) );
	}

	/** @return array{string, list<string>, CivilDate|null} State, reasons, and the date they speak of. */
	private function reason( Step $step, CivilDate $own, ?CivilDate $on ): array {
		if ( StepKind::fee === $step->kind && CustomerType::consumer === $this->invoice->customer_type ) {
			return [ ComingStep::NOT_NEEDED, [ 'consumer' ], null ];
		}
		if ( $this->invoice->disputed ) {
			return [ ComingStep::WAITING, [ Waiting::dispute->value ], null ];
		}
		if ( $this->invoice->debit_under_way ) {
			return [ ComingStep::WAITING, [ Waiting::debit->value ], $this->collection_on ];
		}
		$pause = $this->customer->pause( $this->today );
		if ( null !== $pause && $pause->holds_on( $own ) ) {
			return [ ComingStep::WAITING, [ $pause->kind->value ], $pause->kind->can_break() ? $pause->until->plus_days( -1 ) : $pause->until ];
		}
		if ( ! $this->leads_in_the_end() ) {
			return [ ComingStep::WAITING, [ Waiting::other_invoice_leads->value ], null ];
		}
		return null === $on ? $this->why_never( $step ) : $this->why_later( $step, $own, $on );
	}

	/**
	 * Nobody pays and still it does not come.
	 *
	 * @return array{string, list<string>, CivilDate|null}
	 */
	private function why_never( Step $step ): array {
		return match ( true ) {
			StepKind::suspend === $step->kind => [ ComingStep::WAITING, [ Waiting::warning->value ], null ],
			StepKind::costs === $step->kind => [ ComingStep::WAITING, [ Waiting::notice_term->value ], null ],
			$step->kind->reaches_customer() => [ ComingStep::NOT_NEEDED, [ 'newer_message' ], null ],
			default => [ ComingStep::WAITING, [], null ],
		};
	}

	/** @return array{string, list<string>, CivilDate|null} */
	private function why_later( Step $step, CivilDate $own, CivilDate $on ): array {
		if ( StepKind::suspend === $step->kind && $own->is_on_or_before( $this->today ) && [] !== $this->gate_reasons ) {
			return [ ComingStep::WAITING, $this->gate_reasons, null ];
		}
		if ( ! $on->is_after( CivilDate::latest( $own, $this->today ) ) && ( StepKind::costs !== $step->kind || ! $on->is_after( $this->invoice->day_of( $step ) ) ) ) {
			return [ ComingStep::PLANNED, [], null ];
		}
		return match ( true ) {
			StepKind::suspend === $step->kind => [ ComingStep::PLANNED, [ Waiting::warning->value ], $on ],
			StepKind::costs === $step->kind => [ ComingStep::PLANNED, [ Waiting::notice_term->value ], $on->plus_days( -1 ) ],
			$step->kind->reaches_customer() => [ ComingStep::PLANNED, [ Waiting::one_message_a_day->value ], null ],
			default => [ ComingStep::PLANNED, [], null ],
		};
	}

	/** Whether steps run, or will run, for this invoice: no older one goes first. */
	private function leads_in_the_end(): bool {
		foreach ( $this->customer->invoices as $invoice ) {
			if ( $invoice->id === $this->invoice->id ) {
				return true;
			}
			if ( ! $invoice->disputed && ! $invoice->debit_under_way && $invoice->open->is_positive() ) {
				return false;
			}
		}
		return false;
	}

	/** The conditions of ActOnStep, so that no button is offered that would be refused. */
	private function may_run_now( Step $step ): bool {
		if ( $this->customer->lead( $this->today )?->id !== $this->invoice->id || null !== $this->customer->pause( $this->today ) ) {
			return false;
		}
		$spoken = null !== $this->customer->last_message_on && ! $this->customer->last_message_on->is_before( $this->today );
		return match ( true ) {
			$step->kind->reaches_customer() => ! $spoken,
			StepKind::suspend === $step->kind => [] === $this->gate_reasons,
			StepKind::costs === $step->kind, StepKind::hand_over === $step->kind => $this->is_lawful_today( $step ),
			default => true,
		};
	}

	private function is_lawful_today( Step $step ): bool {
		$from = $this->open->lawful_from( $step );
		return null !== $from && $from->is_on_or_before( $this->today );
	}
}
