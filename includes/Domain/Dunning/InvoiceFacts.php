<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\WorkingDays;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What the timeline has to know of one open invoice.
 */
final readonly class InvoiceFacts {

	/**
	 * @param bool                     $debit_under_way A debit, or a new try, is planned, submitted or within its return days.
	 * @param CivilDate                $round_began_on  Records decided before do not count: the day it was issued, or reopened.
	 * @param CivilDate|null           $warn_again_on   Since a promise was broken: warnings decided before do not count.
	 * @param list<StepRecord>         $records
	 * @param array<string, CivilDate> $moved           Steps that the owner moved, by key.
	 * @param list<int>                $services        Ids of the services that it bills.
	 * @param PaymentMethod            $method          As it was issued.
	 * @param Money|null               $total           Null = what is open.
	 * @param string                   $group           Of the customer; empty = none.
	 * @param int|null                 $kept_on         The version of its timeline; null = the newest.
	 */
	public function __construct(
		public int $id,
		public CivilDate $due_on,
		public Money $open,
		public CustomerType $customer_type,
		public bool $disputed,
		public bool $debit_under_way,
		public CivilDate $round_began_on,
		public ?CivilDate $warn_again_on,
		public array $records,
		public array $moved,
		public array $services,
		public PaymentMethod $method = PaymentMethod::transfer,
		public ?Money $total = null,
		public string $group = '',
		public ?int $kept_on = null,
	) {
	}

	/** One that looking ahead made up has no number of its own yet: ids below zero. */
	public function is_to_come(): bool {
		return $this->id < 0;
	}

	public function traits(): InvoiceTraits {
		return new InvoiceTraits( $this->customer_type, $this->method, $this->total ?? $this->open, $this->group );
	}

	/** Past due from the day after the due date, never while a debit is under way. */
	public function is_past_due( CivilDate $today ): bool {
		return $this->open->is_positive() && ! $this->debit_under_way && $today->is_after( $this->due_on );
	}

	/** Past due and not disputed: what steps, the gate and restoring look at. */
	public function counts_as_late( CivilDate $today ): bool {
		return ! $this->disputed && $this->is_past_due( $today );
	}

	/** The newest record of a step in this round of the invoice; null = not decided yet. */
	public function record( string $step ): ?StepRecord {
		$newest = null;
		foreach ( $this->records as $record ) {
			if ( $record->step === $step && $this->counts( $record ) && ( null === $newest || $record->round > $newest->round ) ) {
				$newest = $record;
			}
		}
		return $newest;
	}

	/** The newest record of a step before the due date; null = not decided yet in this round. */
	public function record_before_due_date( string $step ): ?StepRecord {
		$newest = null;
		foreach ( $this->records as $record ) {
			if ( $record->step === $step && StepState::withdrawn !== $record->state && $record->decided_on->is_on_or_after( $this->round_began_on ) ) {
				$newest = $record;
			}
		}
		return $newest;
	}

	/**
	 * Steps are done past due only. One that was done by the due date belongs to the round before, were it of the very
	 * day on which the invoice was reopened: its warning named a date of that round. Skipped is what the owner skipped
	 * in this round, due or not.
	 */
	private function counts( StepRecord $record ): bool {
		return match ( $record->state ) {
			StepState::withdrawn => false,
			StepState::skipped => $record->decided_on->is_on_or_after( $this->round_began_on ),
			default => $record->decided_on->is_on_or_after( $this->round_began_on ) && $record->decided_on->is_after( $this->due_on ),
		};
	}

	/** The newest record of the step that warns; one from before a broken promise is none. */
	public function warning_record( string $step ): ?StepRecord {
		$record = $this->record( $step );
		return null !== $record && null !== $this->warn_again_on && $record->decided_on->is_before( $this->warn_again_on )
			? null
			: $record;
	}

	/**
	 * The record by which a suspension was announced: a message that went and named its date. One that went as a mere
	 * reminder, under another version of the timeline, announces nothing.
	 */
	public function announcement( string $step ): ?StepRecord {
		$record = $this->warning_record( $step );
		return null === $record?->names_date ? null : $record;
	}

	/** The day on which a step falls. */
	public function day_of( Step $step ): CivilDate {
		$day = $this->moved[ $step->key ] ?? $this->due_on->plus_days( $step->day );
		return $step->manner->working_days && ! isset( $this->moved[ $step->key ] ) ? WorkingDays::on_or_after( $day ) : $day;
	}

	/** The same invoice after a step was decided; for looking ahead. */
	public function with_record( StepRecord $record ): self {
		return $this->copy( [ ...$this->records, $record ], $this->warn_again_on );
	}

	/**
	 * The same invoice when what is on its way has arrived; for looking ahead.
	 *
	 * @param \Closure( string ): ?CivilDate $names The date that the message of a step names.
	 */
	public function with_messages_arrived( CivilDate $day, \Closure $names ): self {
		$records = array_map(
			static fn ( StepRecord $record ): StepRecord => StepState::under_way === $record->state ? $record->arrived( $day, $names( $record->step ) ) : $record,
			$this->records
		);
		return $this->copy( $records, $this->warn_again_on );
	}

	/** The same invoice after a promise was broken; for looking ahead. */
	public function warned_again_on( CivilDate $day ): self {
		return $this->copy( $this->records, $day );
	}

	/** @param list<StepRecord> $records */
	private function copy( array $records, ?CivilDate $warn_again_on ): self {
		return new self(
			$this->id,
			$this->due_on,
			$this->open,
			$this->customer_type,
			$this->disputed,
			$this->debit_under_way,
			$this->round_began_on,
			$warn_again_on,
			$records,
			$this->moved,
			$this->services,
			$this->method,
			$this->total,
			$this->group,
			$this->kept_on,
		);
	}
}
