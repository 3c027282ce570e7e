<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;

/**
 * What came of a call, written down with what follows from it: a promise, a plan, a dispute, another try, or something for a
 * person to do.
 */
final readonly class RecordCallOutcome {

	public function __construct(
		private TaskRepository $tasks,
		private CustomerRepository $customers,
		private RecordPromise $record_promise,
		private AgreePlan $agree_plan,
		private OpenDispute $open_dispute,
		private StepRepository $steps,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param Money|null     $amount   For `promised`.
	 * @param CivilDate|null $by       For `promised`.
	 * @param CivilDate|null $again_on For `not_reached`; default: tomorrow.
	 * @param PaymentPlan|null $plan For `plan`.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $task_id, CallOutcome $outcome, ?Money $amount, ?CivilDate $by, ?CivilDate $again_on, string $note, int $actor_id, ?PaymentPlan $plan = null ): void {
		$this->transaction->run(
			function () use ( $task_id, $outcome, $amount, $by, $again_on, $note, $actor_id, $plan ): void {
				$this->customers->lock( $this->call( $task_id )->customer_id );
				$task = $this->call( $task_id );
				if ( 'open' !== $task->state ) {
					throw Refused::because( 'call_not_open' );
				}
				$this->follow( $task, $outcome, $amount, $by, $again_on, $note, $actor_id, $plan );
				$this->story->tell( new Happening( EventKind::call_made, $task->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $task->invoice_id, step: $task->step, actor_id: $actor_id, detail: $note, facts: [ 'reasons' => [ $outcome->value ] ] ) );
			}
		);
	}

	/** @throws NotFound */
	private function call( int $task_id ): Task {
		$task = $this->tasks->find( $task_id );
		return TaskKind::call === $task?->kind ? $task : throw NotFound::thing( 'call', $task_id );
	}

	private function follow( Task $task, CallOutcome $outcome, ?Money $amount, ?CivilDate $by, ?CivilDate $again_on, string $note, int $actor_id, ?PaymentPlan $plan ): void {
		$today = $this->clock->today();
		if ( CallOutcome::not_reached === $outcome ) {
			$again_on ??= $today->plus_days( 1 );
			if ( ! $again_on->is_after( $today ) ) {
				throw Refused::because( 'date_not_after_today', 'again_on' );
			}
			$this->tasks->again( $task->id, $again_on, $note );
			return;
		}
		if ( CallOutcome::promised === $outcome ) {
			$this->record_promise->execute(
				$task->customer_id,
				$amount ?? throw Refused::because( 'missing', 'amount' ),
				$by ?? throw Refused::because( 'missing', 'by' ),
				$note,
				$actor_id
			);
		}
		if ( CallOutcome::plan === $outcome ) {
			$this->agree_plan->execute( $task->customer_id, $plan ?? throw Refused::because( 'missing', 'instalments' ), $note, $actor_id );
		}
		if ( CallOutcome::dispute === $outcome ) {
			$this->open_dispute->execute( $task->invoice_id, '' === $note ? throw Refused::because( 'missing', 'note' ) : $note, $actor_id );
		}
		if ( CallOutcome::will_not_pay === $outcome ) {
			// Calling again is no use: the timeline goes on with what comes after the call.
			$this->steps->record( $task->invoice_id, $task->customer_id, $task->step, StepState::skipped, $today );
		}
		if ( in_array( $outcome, [ CallOutcome::will_not_pay, CallOutcome::wrong_number ], true ) ) {
			$this->tasks->remind( TaskKind::own, $task->customer_id, $task->invoice_id, $outcome->value, $today );
		}
		$this->tasks->finish( $task->id, $outcome->value, $note, $actor_id, $this->clock->now() );
	}
}
