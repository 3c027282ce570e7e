<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Suspension\SuspendServices;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * Does one step for the invoice that leads: writes it down, with its effects.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class ActOnDueStep {

	public function __construct(
		private StepRepository $steps,
		private TaskRepository $tasks,
		private StepMessages $messages,
		private MakeOffer $offers,
		private AddCosts $add_costs,
		private SuspendServices $suspend,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** @return bool False when the step is held: to be asked again tomorrow. */
	public function execute( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today, int $actor_id = 0 ): bool {
		if ( StepKind::suspend === $step->kind ) {
			return $this->suspend->execute( $facts, $lead, $step, $today, $actor_id );
		}
		match ( $step->kind ) {
			StepKind::message => $this->messages->message( $facts, $lead, $step, $today ),
			StepKind::formal_notice => $this->messages->formal_notice( $facts, $lead, $step, $today ),
			StepKind::letter => $this->messages->letter( $facts, $lead, $step, $today ),
			StepKind::voucher, StepKind::feedback => $this->offers->execute( $facts->customer_id, $lead->id, $step, $today ),
			StepKind::task => $this->task( TaskKind::own, EventKind::task_due, $facts, $lead, $step, $today ),
			StepKind::call => $this->task( TaskKind::call, EventKind::call_due, $facts, $lead, $step, $today ),
			StepKind::hand_over => $this->task( TaskKind::hand_over, EventKind::handed_over, $facts, $lead, $step, $today ),
			StepKind::fee => $this->add_costs->fixed_fee( $lead, $step, $facts->customer_id, $today ),
			StepKind::costs => $this->add_costs->statutory( $lead, $step, $facts->customer_id, $today ),
		};
		return true;
	}

	private function task( TaskKind $kind, EventKind $event, CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$this->steps->record( $lead->id, $facts->customer_id, $step->key, StepState::done, $today );
		if ( TaskKind::call === $kind && $this->tasks->is_open( $facts->customer_id, FinishTask::WRONG_NUMBER ) ) {
			// The number is wrong; whoever finds another is asked to call that day.
			return;
		}
		$this->tasks->remind( $kind, $facts->customer_id, $lead->id, $step->key, $today, TaskKind::own === $kind ? $step->label : '' );
		$this->story->tell(
			new Happening(
				$event,
				$facts->customer_id,
				$today,
				$this->clock->now(),
				invoice_id: $lead->id,
				step: $step->key,
				amount: $facts->late_amount( $today ),
				facts: [ 'invoice_ids' => array_map( static fn ( InvoiceFacts $invoice ): int => $invoice->id, $facts->late( $today ) ) ],
			)
		);
	}
}
