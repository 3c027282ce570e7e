<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\DecideSteps;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;

/**
 * One customer's days, played by the rules, with everything that can happen in between. Keeps its own books, apart
 * from the facts, and writes down what the rules got wrong.
 */
final class RandomHistory {

	/** @var list<string> */
	public array $wrong = [];

	/** @var array<string, CivilDate> When a message reached the customer: by day. */
	private array $messages = [];

	/** @var array<int, CivilDate> When the newest warning for an invoice was handed over; none since a promise broke. */
	private array $warned = [];

	/** @var array<string, int> How often a step was done for an invoice since the last reason to do it again. */
	private array $times = [];

	public function __construct( private Policy $policy, private CustomerFacts $facts, private RandomWorld $world ) {
		$this->facts = $facts->with_pauses( [] );
	}

	/** The rule of the gate on warnings, in other words than the gate's. */
	public static function may_suspend( Policy $policy, InvoiceFacts $lead, CivilDate $day ): bool {
		$warning = $policy->timeline->warning( $lead->customer_type );
		$record  = null === $warning ? null : $lead->warning_record( $warning->key );
		return null !== $record?->handed_over_on
			&& $record->handed_over_on->days_until( $day ) >= $policy->notice_days
			&& null !== $record->names_date && $day->is_on_or_after( $record->names_date );
	}

	/** The date that the message of a step names when it is handed over on a day. */
	public static function names( Policy $policy, InvoiceFacts $invoice, string $step, CivilDate $day ): ?CivilDate {
		$suspend = $policy->timeline->first_of( StepKind::suspend, $invoice->customer_type );
		return null !== $suspend && $policy->timeline->warning( $invoice->customer_type )?->key === $step
			? CivilDate::latest( $invoice->day_of( $suspend ), $day->plus_days( $policy->notice_days ) )
			: null;
	}

	public function live( CivilDate $day ): void {
		$this->arrive( $day );
		$this->happen( $day );
		$this->break_promises( $day );
		if ( $this->world->chance( 80 ) ) {
			$this->tick( $day );
		}
	}

	private function tick( CivilDate $day ): void {
		$decision = ( new DecideSteps( $this->policy ) )->on( $day, $this->facts );
		if ( [] !== $decision->due && ( null === $decision->lead || null !== $this->facts->pause( $day ) ) ) {
			$this->wrong[] = "{$day->to_string()}: due without a lead, or in a pause";
			return;
		}
		foreach ( $decision->superseded as $step ) {
			$this->write( $step, StepState::superseded, $day, null );
		}
		foreach ( $decision->due as $step ) {
			$this->act( $step, $day );
		}
	}

	private function act( Step $step, CivilDate $day ): void {
		$lead = $this->facts->lead( $day );
		if ( null === $lead || StepKind::suspend === $step->kind && ! self::may_suspend( $this->policy, $lead, $day ) ) {
			return;
		}
		$key                 = "{$lead->id} {$step->key}";
		$this->times[ $key ] = 1 + ( $this->times[ $key ] ?? 0 );
		if ( $this->times[ $key ] > 1 ) {
			$this->wrong[] = "{$day->to_string()}: $key twice";
		}
		if ( StepKind::suspend === $step->kind && ( ! isset( $this->warned[ $lead->id ] ) || $this->warned[ $lead->id ]->days_until( $day ) < $this->policy->notice_days ) ) {
			$this->wrong[] = "{$day->to_string()}: $key without a warning in time";
		}
		if ( $step->kind->reaches_customer() ) {
			if ( isset( $this->messages[ $day->to_string() ] ) ) {
				$this->wrong[] = "{$day->to_string()}: a second message";
			}
			$this->messages[ $day->to_string() ] = $day;
		}
		$this->write( $step, $step->kind->reaches_customer() ? StepState::under_way : StepState::done, $day, $step->kind->reaches_customer() ? $day : null );
		if ( StepKind::suspend === $step->kind ) {
			$this->facts = $this->facts->with( $this->facts->lead( $day ) ?? $lead, $this->facts->last_message_on, [ ...$this->facts->suspended, ...$this->facts->services_at_stake( $day ) ] );
		}
	}

	private function write( Step $step, StepState $state, CivilDate $day, ?CivilDate $message_on ): void {
		$lead = $this->facts->lead( $day );
		if ( null !== $lead ) {
			$this->facts = $this->facts->with( $lead->with_record( new StepRecord( $step->key, 1 + count( $lead->records ), $state, $day ) ), $message_on ?? $this->facts->last_message_on );
		}
	}

	/** Most messages that are on their way arrive this day; some fail, some are taken back. */
	private function arrive( CivilDate $day ): void {
		$this->change_invoices(
			function ( InvoiceFacts $invoice ) use ( $day ): InvoiceFacts {
				$warning = $this->policy->timeline->warning( $invoice->customer_type )?->key;
				$records = [];
				foreach ( $invoice->records as $record ) {
					if ( StepState::under_way !== $record->state || $this->world->chance( 30 ) ) {
						$records[] = $record;
						continue;
					}
					$state = $this->world->one_of( [ StepState::done, StepState::done, StepState::done, StepState::failed, StepState::withdrawn ] );
					$over  = StepState::done === $state ? $day : null;
					if ( StepState::withdrawn === $state ) {
						$this->times[ "{$invoice->id} {$record->step}" ] = 0;
					}
					if ( null !== $over && $warning === $record->step && ( null === $invoice->warn_again_on || $record->decided_on->is_on_or_after( $invoice->warn_again_on ) ) ) {
						$this->warned[ $invoice->id ] = $day;
					}
					$records[] = new StepRecord( $record->step, $record->round, $state, $record->decided_on, $over, null === $over ? null : $over->plus_days( $this->policy->notice_days ) );
				}
				return self::copy( $invoice, $records );
			}
		);
	}

	private function happen( CivilDate $day ): void {
		if ( $this->world->chance( 3 ) ) {
			$this->facts = $this->facts->with_pauses( [ ...$this->facts->pauses, new Pause( $this->world->one_of( PauseKind::cases() ), $day->plus_days( $this->world->between( 1, 15 ) ) ) ] );
		}
		$this->change_invoices(
			fn ( InvoiceFacts $invoice ): InvoiceFacts => match ( true ) {
				$this->world->chance( 1 ) => self::copy( $invoice, $invoice->records, open: Money::zero() ),
				$this->world->chance( 1 ) => self::copy( $invoice, $invoice->records, disputed: ! $invoice->disputed ),
				$this->world->chance( 1 ) => self::copy( $invoice, $invoice->records, debit: ! $invoice->debit_under_way ),
				default => $invoice,
			}
		);
		if ( $this->world->chance( 2 ) ) {
			$this->facts = new CustomerFacts( $this->facts->customer_id, $this->facts->invoices, $this->facts->pauses, $this->facts->last_message_on, [] );
		}
	}

	private function break_promises( CivilDate $day ): void {
		$open = array_values( array_filter( $this->facts->pauses, static fn ( Pause $pause ): bool => ! $pause->kind->can_break() || $pause->holds_on( $day ) ) );
		if ( count( $open ) === count( $this->facts->pauses ) ) {
			return;
		}
		$this->facts = $this->facts->with_pauses( $open );
		$lead        = $this->facts->lead( $day );
		if ( null !== $lead ) {
			$this->facts = $this->facts->with( $lead->warned_again_on( $day ), $this->facts->last_message_on );
			unset( $this->warned[ $lead->id ] );
			$warning = $this->policy->timeline->warning( $lead->customer_type )?->key;
			foreach ( $this->policy->timeline->steps as $step ) {
				if ( StepKind::suspend === $step->kind || $step->key === $warning ) {
					$this->times[ "{$lead->id} {$step->key}" ] = 0;
				}
			}
		}
	}

	/** @param callable( InvoiceFacts ): InvoiceFacts $change */
	private function change_invoices( callable $change ): void {
		$this->facts = new CustomerFacts( $this->facts->customer_id, array_map( $change, $this->facts->invoices ), $this->facts->pauses, $this->facts->last_message_on, $this->facts->suspended );
	}

	/** @param list<StepRecord> $records */
	private static function copy( InvoiceFacts $invoice, array $records, ?Money $open = null, ?bool $disputed = null, ?bool $debit = null ): InvoiceFacts {
		return new InvoiceFacts(
			$invoice->id,
			$invoice->due_on,
			$open ?? $invoice->open,
			$invoice->customer_type,
			$disputed ?? $invoice->disputed,
			$debit ?? $invoice->debit_under_way,
			$invoice->round_began_on,
			$invoice->warn_again_on,
			$records,
			$invoice->moved,
			$invoice->services,
		);
	}
}
