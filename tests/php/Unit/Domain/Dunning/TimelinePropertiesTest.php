<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\DecideSteps;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Tests\Unit\Seeded;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use PHPUnit\Framework\TestCase;

/**
 * What holds for any timeline and any past.
 */
final class TimelinePropertiesTest extends TestCase {

	use Seeded;

	private const CASES = 900;
	private const AHEAD = 120;

	public function test_one_decision(): void {
		$this->each_case(
			function ( Policy $policy, CustomerFacts $facts, CivilDate $today, RandomWorld $world ): void {
				$decision = ( new DecideSteps( $policy ) )->on( $today, $facts );
				$reaching = array_filter( $decision->due, static fn ( Step $step ): bool => $step->kind->reaches_customer() );
				self::assertLessThanOrEqual( 1, count( $reaching ), 'at most one message a day' );
				self::assertTrue( [] === $reaching || null === $facts->last_message_on || $facts->last_message_on->is_before( $today ), 'none when one went today' );
				self::assertTrue( null === $decision->next_on || $decision->next_on->is_after( $today ), 'the next look is never today: the tick would not end' );
				if ( [] === $facts->late( $today ) || null !== $facts->pause( $today ) ) {
					self::assertSame( [ [], [] ], [ $decision->due, $decision->superseded ], 'nobody who is not late, or is paused, has anything due' );
				}
				foreach ( $decision->due as $step ) {
					self::assertTrue( $step->applies_to( $decision->lead?->customer_type ?? self::fail( 'due without a lead' ) ), 'only steps for such a customer' );
				}
			}
		);
	}

	/** What the due index rests on: until the day that was named, nothing new falls due by itself. */
	public function test_nothing_falls_due_before_the_next_look(): void {
		$this->each_case(
			function ( Policy $policy, CustomerFacts $facts, CivilDate $today ): void {
				$decide   = new DecideSteps( $policy );
				$decision = $decide->on( $today, $facts );
				$known    = Given::keys( [ ...$decision->due, ...$decision->superseded ] );
				$until    = $decision->next_on ?? $today->plus_days( self::AHEAD );
				for ( $day = $today->plus_days( 1 ); $day->is_before( $until ); $day = $day->plus_days( 1 ) ) {
					$then = $decide->on( $day, $facts );
					self::assertSame( [], array_diff( Given::keys( [ ...$then->due, ...$then->superseded ] ), $known ), 'on ' . $day->to_string() );
				}
			},
			self::CASES / 3
		);
	}

	public function test_the_forecast_is_the_decision_lived_day_by_day(): void {
		$this->each_case(
			function ( Policy $policy, CustomerFacts $facts, CivilDate $today ): void {
				$until = $today->plus_days( self::AHEAD );
				self::assertSame( self::in_words( self::lived( $policy, $facts, $today, $until ) ), self::in_words( ( new Forecast( $policy ) )->of( $facts, $today, $until ) ) );
			},
			self::CASES / 3
		);
	}

	public function test_every_forecast(): void {
		$this->each_case(
			function ( Policy $policy, CustomerFacts $facts, CivilDate $today ): void {
				$steps = ( new Forecast( $policy ) )->of( $facts, $today, $today->plus_days( self::AHEAD ) );
				self::assert_at_most_once( $steps, $policy, $facts );
				self::assert_one_message_a_day( $steps );
				self::assert_warned_before_suspended( $steps, $policy, $facts );
				self::assert_costs_after_the_notice( $steps, $policy, $facts );
			}
		);
	}

	/**
	 * A hundred days of ticks, some missed; messages that take days or fail; payments, disputes, promises.
	 */
	public function test_random_histories(): void {
		$world = new RandomWorld( $this->random() );
		for ( $case = 0; $case < self::CASES / 5; ++$case ) {
			$policy  = $world->policy();
			$history = new RandomHistory( $policy, $world->customer( $policy, CivilDate::parse( '2026-02-01' ), false ), $world );
			for ( $day = CivilDate::parse( '2026-01-10' ); $day->is_before( CivilDate::parse( '2026-05-01' ) ); $day = $day->plus_days( 1 ) ) {
				$history->live( $day );
			}
			self::assertSame( [], $history->wrong );
		}
	}

	/** @param callable( Policy, CustomerFacts, CivilDate, RandomWorld ): void $check */
	private function each_case( callable $check, int|float $cases = self::CASES ): void {
		$world = new RandomWorld( $this->random() );
		for ( $case = 0; $case < $cases; ++$case ) {
			$today  = CivilDate::parse( '2026-02-01' )->plus_days( $world->between( 0, 800 ) );
			$policy = $world->policy();
			$check( $policy, $world->customer( $policy, $today ), $today, $world );
		}
	}

	/**
	 * The forecast without its leaps: every day is asked.
	 *
	 * @return list<ForecastStep>
	 */
	private static function lived( Policy $policy, CustomerFacts $facts, CivilDate $from, CivilDate $until ): array {
		$decide = new DecideSteps( $policy );
		$facts  = $facts->with_messages_arrived( $from, static fn ( InvoiceFacts $invoice, string $step ): ?CivilDate => RandomHistory::names( $policy, $invoice, $step, $from ) );
		$steps  = [];
		for ( $day = $from; $day->is_on_or_before( $until ); $day = $day->plus_days( 1 ) ) {
			$over = array_filter( $facts->pauses, static fn ( Pause $pause ): bool => $pause->kind->can_break() && ! $pause->holds_on( $day ) );
			if ( [] !== $over ) {
				$facts = $facts->with_pauses( array_values( array_udiff( $facts->pauses, $over, static fn ( Pause $one, Pause $other ): int => spl_object_id( $one ) <=> spl_object_id( $other ) ) ) );
				$lead  = $facts->lead( $day );
				$facts = null === $lead ? $facts : $facts->with( $lead->warned_again_on( $day ), $facts->last_message_on );
			}
			$decision = $decide->on( $day, $facts );
			foreach ( $decision->due as $step ) {
				$lead = $facts->lead( $day ) ?? self::fail( 'due without a lead' );
				if ( StepKind::suspend === $step->kind && ! RandomHistory::may_suspend( $policy, $lead, $day ) ) {
					continue;
				}
				// A fee falls for a consumer too, and is refused then: nobody is told that it comes.
				if ( StepKind::fee !== $step->kind || CustomerType::business === $lead->customer_type ) {
					$steps[] = new ForecastStep( $lead->id, $step, $day );
				}
				$reaches = $step->kind->reaches_customer();
				$record  = new StepRecord( $step->key, 1000 + count( $steps ), StepState::done, $day, $reaches ? $day : null, RandomHistory::names( $policy, $lead, $step->key, $day ) );
				$facts   = $facts->with( $lead->with_record( $record ), $reaches ? $day : $facts->last_message_on, StepKind::suspend === $step->kind ? [ ...$facts->suspended, ...$facts->services_at_stake( $day ) ] : null );
			}
		}
		return $steps;
	}

	/**
	 * The warning and the suspension may come once more for each promise that breaks.
	 *
	 * @param list<ForecastStep> $steps
	 */
	private static function assert_at_most_once( array $steps, Policy $policy, CustomerFacts $facts ): void {
		$promises = count( array_filter( $facts->pauses, static fn ( Pause $pause ): bool => $pause->kind->can_break() ) );
		$times    = [];
		foreach ( $steps as $step ) {
			$key           = "{$step->invoice_id} {$step->step->key}";
			$times[ $key ] = 1 + ( $times[ $key ] ?? 0 );
			$again         = StepKind::suspend === $step->step->kind || StepKind::message === $step->step->kind;
			self::assertLessThanOrEqual( $again ? 1 + $promises : 1, $times[ $key ], $key );
		}
	}

	/** @param list<ForecastStep> $steps */
	private static function assert_one_message_a_day( array $steps ): void {
		$days = array_map( static fn ( ForecastStep $step ): string => $step->on->to_string(), array_filter( $steps, static fn ( ForecastStep $step ): bool => $step->step->kind->reaches_customer() ) );
		self::assertSame( array_unique( $days ), $days );
	}

	/** @param list<ForecastStep> $steps */
	private static function assert_warned_before_suspended( array $steps, Policy $policy, CustomerFacts $facts ): void {
		$warned = [];
		foreach ( $steps as $step ) {
			$invoice = self::invoice( $facts, $step->invoice_id );
			$warning = $policy->timeline->warning( $invoice->customer_type );
			if ( $warning?->key === $step->step->key ) {
				$warned[ $invoice->id ] = $step->on;
			}
			if ( StepKind::suspend === $step->step->kind ) {
				$before = $warned[ $invoice->id ] ?? self::handed_over_before( $invoice, $warning, $step->on );
				self::assertNotNull( $before, 'suspended without a warning' );
				self::assertGreaterThanOrEqual( $policy->notice_days, $before->days_until( $step->on ), 'suspended within the notice' );
			}
		}
	}

	/** A warning of before the forecast; one on its way arrives on its first day. */
	private static function handed_over_before( InvoiceFacts $invoice, ?Step $warning, CivilDate $suspended_on ): ?CivilDate {
		$record = null === $warning ? null : $invoice->record( $warning->key );
		return $record?->handed_over_on ?? ( StepState::under_way === $record?->state ? $record->decided_on : null );
	}

	/** @param list<ForecastStep> $steps */
	private static function assert_costs_after_the_notice( array $steps, Policy $policy, CustomerFacts $facts ): void {
		$delivered = [];
		foreach ( $steps as $step ) {
			$invoice = self::invoice( $facts, $step->invoice_id );
			$notice  = $policy->timeline->first_of( StepKind::formal_notice, $invoice->customer_type )?->key;
			if ( $notice === $step->step->key ) {
				$delivered[ $invoice->id ] = $step->on;
			}
			if ( StepKind::costs === $step->step->kind ) {
				$on = $delivered[ $invoice->id ] ?? ( null === $notice ? null : $invoice->record( $notice )?->handed_over_on );
				self::assertTrue( isset( $delivered[ $invoice->id ] ) || null !== $notice && null !== $invoice->record( $notice ), 'costs without a notice' );
				self::assertTrue( null === $on || $on->days_until( $step->on ) >= 15, 'costs within the term of the notice' );
			}
		}
	}

	private static function invoice( CustomerFacts $facts, int $id ): InvoiceFacts {
		foreach ( $facts->invoices as $invoice ) {
			if ( $invoice->id === $id ) {
				return $invoice;
			}
		}
		self::fail( "No invoice $id." );
	}

	/**
	 * @param list<ForecastStep> $steps
	 * @return list<string>
	 */
	private static function in_words( array $steps ): array {
		return array_map( static fn ( ForecastStep $step ): string => "{$step->invoice_id} {$step->step->key} {$step->on->to_string()}", $steps );
	}
}
