<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Application\Bank\MatchEntries;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\ProposeBatches;
use HostingInvoices\Application\Dunning\RunTimeline;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Application\Outbox\DrainOutbox;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Suspension\HearOfLostPayments;
use HostingInvoices\Application\Suspension\LookAtPanels;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * One ring of the runner: what is due, for whom it is due, until nothing is or the budget is spent.
 *
 * Several may run at once, and any may be killed at any moment: the next one finds what is left.
 */
final readonly class Tick {

	private const BATCH = 20;
	/** Longer than this without a ring, and the owner has to confirm before anything is suspended. */
	private const SILENCE_HOURS = 48;
	/** Longer than this and nothing is done at all before she does: rather a wrong clock than a hundred days off. */
	private const STANDSTILL_DAYS = 100;

	public function __construct(
		private RunnerState $runner,
		private DueIndex $due,
		private CustomerRepository $customers,
		private IssueInvoices $issue,
		private RunTimeline $timeline,
		private ProposeBatches $batches,
		private MatchEntries $match,
		private DrainOutbox $drain,
		private SettingsStore $settings,
		private Failures $failures,
		private Workers $workers,
		private Claims $claims,
		private LookAtPanels $look,
		private HearOfLostPayments $hear,
		private DailyWork $daily,
		private Clock $clock,
	) {
	}

	public function execute( Budget $budget ): TickReport {
		$report = new TickReport();
		$runner = $this->runner->read();
		if ( ! $this->may_act( $runner ) ) {
			return $report;
		}
		$this->work_off( $budget, $report );
		$this->look_at_panels( $runner, $budget );
		return $report;
	}

	/** What goes wrong with one order must not stop the others: it is noted, and looked at again. */
	private function hear_of_payments( Budget $budget ): void {
		try {
			$this->hear->execute( $this->clock->today(), $budget );
		} catch ( \Throwable $failure ) {
			$this->failures->note( 0, $failure );
		}
	}

	private function work_off( Budget $budget, TickReport $report ): void {
		if ( ! $this->due->has_work( $this->clock->today(), $this->clock->now() ) || ! $this->settings->current()->is_live ) {
			return;
		}
		$this->hear_of_payments( $budget );
		$worker = $this->workers->name();
		$this->take_over();
		do {
			$effects = $this->drain->execute( $budget, $worker );
			$worked  = $this->work( $this->clock->today(), $budget, $worker, $report );
			$report->effects += $effects;
		} while ( ( $worked > 0 || $effects > 0 ) && ! $budget->is_spent() );
		$this->match->execute( $budget );
		$this->batches->execute();
		$this->claims->free( $worker, $this->clock->today() );
	}

	/** Once a day, after all that is due; whether it is time was read with the runner. */
	private function look_at_panels( Runner $runner, Budget $budget ): void {
		if ( null === $runner->looked_on || $runner->looked_on->is_before( $this->clock->today() ) ) {
			if ( $this->settings->current()->is_live ) {
				$this->daily->execute();
			}
			$this->look->execute( $runner->looked_on, $budget );
		}
	}

	/**
	 * Notes that the runner ran, and the silence before it. A copy of the site does nothing. After a standstill nothing
	 * is noted as run either, so that the next ring finds the same standstill until the owner has confirmed.
	 */
	private function may_act( Runner $runner ): bool {
		if ( $runner->is_copy ) {
			return false;
		}
		$now    = $this->clock->now();
		$last   = $runner->last_tick_at ?? $now;
		$silent = $runner->silent_from ?? ( self::is_longer( $last, $now, self::SILENCE_HOURS ) ? $last : null );
		$stands = self::is_longer( $last, $now, 24 * self::STANDSTILL_DAYS );
		$this->runner->ticked( $stands ? $last : $now, $silent );
		return ! $stands;
	}

	private static function is_longer( \DateTimeImmutable $from, \DateTimeImmutable $until, int $hours ): bool {
		return $until->getTimestamp() - $from->getTimestamp() > $hours * 3600;
	}

	private function work( CivilDate $today, Budget $budget, string $worker, TickReport $report ): int {
		$claimed = $this->customers->claim_due( $today, self::BATCH, $worker );
		foreach ( $claimed as $customer_id ) {
			if ( $budget->is_spent() ) {
				break;
			}
			$this->one( $customer_id, $today, $worker, $report );
		}
		return count( $claimed );
	}

	private function one( int $customer_id, CivilDate $today, string $worker, TickReport $report ): void {
		try {
			$record  = $this->customers->find( $customer_id );
			$invoice = null === $record?->next_invoice_on || $record->next_invoice_on->is_after( $today ) ? null : $this->issue->execute( $customer_id, $today );
			if ( null !== $invoice ) {
				++$report->invoices;
			}
			if ( null !== $record?->next_step_on && $record->next_step_on->is_on_or_before( $today ) ) {
				$this->timeline->execute( $customer_id, $today );
			}
			$this->customers->release( $customer_id, $worker );
			++$report->customers;
		} catch ( \Throwable $failure ) {
			// One customer that fails must not stop the others. It stays claimed, so that this run does not try it
			// again and again; the next one does.
			$this->failures->note( $customer_id, $failure );
			++$report->failures;
		}
	}

	/** What a run that was killed held is free at once, not when its lease has run out. */
	private function take_over(): void {
		$today = $this->clock->today();
		foreach ( $this->claims->holders( $today ) as $worker ) {
			if ( $this->workers->is_gone( $worker ) ) {
				$this->claims->free( $worker, $today );
			}
		}
	}
}
