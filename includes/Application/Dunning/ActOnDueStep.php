<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Application\Suspension\SuspendServices;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\OpenSteps;
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
		private ReadPolicy $policy,
		private StepRepository $steps,
		private TaskRepository $tasks,
		private WriteMessage $write_message,
		private WithdrawMessages $withdraw,
		private AddCosts $add_costs,
		private SuspendServices $suspend,
		private ServiceRepository $services,
		private SettingsStore $settings,
		private CustomerRepository $customers,
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
			StepKind::message => $this->message( $facts, $lead, $step, $today ),
			StepKind::formal_notice => $this->formal_notice( $facts, $lead, $step, $today ),
			StepKind::letter => $this->letter( $facts, $lead, $step, $today ),
			StepKind::call => $this->task( TaskKind::call, EventKind::call_due, $facts, $lead, $step, $today ),
			StepKind::hand_over => $this->task( TaskKind::hand_over, EventKind::handed_over, $facts, $lead, $step, $today ),
			StepKind::fee => $this->add_costs->fixed_fee( $lead, $step, $facts->customer_id, $today ),
			StepKind::costs => $this->add_costs->statutory( $lead, $step, $facts->customer_id, $today ),
		};
		return true;
	}

	private function message( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$is_warning = $this->policy->execute()->timeline->is_warning( $step, $lead->customer_type );
		$this->replace_waiting( $facts, $lead, $today );
		$record = $this->steps->record( $lead->id, $facts->customer_id, $step->key, $this->on_its_way(), $today );
		$this->write_message->execute(
			$is_warning ? MessageKind::warning : MessageKind::reminder,
			$step->key,
			$facts->customer_id,
			$lead->id,
			$record,
			[ 'already_suspended' => $facts->all_suspended( $today ), 'services' => $this->references( $facts->services_at_stake( $today ) ) ]
		);
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	/** @param list<int> $services Ids. @return string One reference a line, as a message keeps them. */
	private function references( array $services ): string {
		$references = array_map( fn ( int $id ): ?string => $this->services->as_panel_knows( $id )?->reference, $services );
		return implode( "\n", array_filter( $references ) );
	}

	/** One letter over all that is past due, by e-mail and on paper; what it names is kept for the costs. */
	private function formal_notice( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$named = [];
		foreach ( $facts->late( $today ) as $invoice ) {
			$named[ $invoice->id ] = $invoice->open->to_decimal();
		}
		$this->replace_waiting( $facts, $lead, $today );
		$record = $this->steps->record( $lead->id, $facts->customer_id, $step->key, $this->on_its_way(), $today, null, $named );
		foreach ( [ 'email', 'letter' ] as $channel ) {
			$this->write_message->execute( MessageKind::formal_notice, $step->key, $facts->customer_id, $lead->id, $record, [ 'invoices' => implode( ',', array_keys( $named ) ) ], $channel );
		}
		$this->tasks->add( TaskKind::letter, $facts->customer_id, $lead->id, $step->key, $today );
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	private function letter( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$this->replace_waiting( $facts, $lead, $today );
		$record = $this->steps->record( $lead->id, $facts->customer_id, $step->key, StepState::done, $today );
		$this->write_message->execute( MessageKind::reminder, $step->key, $facts->customer_id, $lead->id, $record, [], 'letter' );
		$this->tasks->add( TaskKind::letter, $facts->customer_id, $lead->id, $step->key, $today );
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	/** In practice mode a message is kept to be read and never goes: its step stays open for when it counts. */
	private function on_its_way(): StepState {
		return $this->settings->current()->is_live ? StepState::under_way : StepState::withdrawn;
	}

	/** What waits to be handed over is replaced by what goes now; the warning and the notice are only put off. */
	private function replace_waiting( CustomerFacts $facts, InvoiceFacts $lead, CivilDate $today ): void {
		$policy   = $this->policy->execute();
		$open     = OpenSteps::of( $lead, $policy, $facts->all_suspended( $today ) );
		$not_lost = array_filter( $policy->timeline->steps, static fn ( Step $one ): bool => ! $open->may_be_superseded( $one ) );
		$this->withdraw->execute( $facts->customer_id, StepState::superseded, array_values( array_map( static fn ( Step $one ): string => $one->key, $not_lost ) ) );
	}

	private function task( TaskKind $kind, EventKind $event, CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$this->steps->record( $lead->id, $facts->customer_id, $step->key, StepState::done, $today );
		$this->tasks->add( $kind, $facts->customer_id, $lead->id, $step->key, $today );
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
