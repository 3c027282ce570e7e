<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Application\Messages\ChooseChannel;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\OpenSteps;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * The steps that reach the customer: writes down what goes, and by which way.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class StepMessages {

	public function __construct(
		private ReadPolicy $policy,
		private StepRepository $steps,
		private TaskRepository $tasks,
		private WriteMessage $write_message,
		private WithdrawMessages $withdraw,
		private ChooseChannel $choose_channel,
		private ServiceRepository $services,
		private SettingsStore $settings,
		private CustomerRepository $customers,
	) {
	}

	public function message( CustomerFacts $facts, InvoiceFacts $invoice, Step $step, CivilDate $today ): void {
		$is_warning = $this->policy->execute()->for_invoice( $invoice )->timeline->is_warning( $step, $invoice->customer_type );
		$channel    = $this->choose_channel->execute( $facts->customer_id, $step->manner->channel );
		$this->replace_waiting( $facts, $invoice, $today );
		// A warning on paper has not reached anybody until it was posted; any other letter is done when it is made.
		$state  = Channel::letter === $channel && ! $is_warning ? StepState::done : $this->on_its_way();
		$record = $this->steps->record( $invoice->id, $facts->customer_id, $step->key, $state, $today );
		$this->write_message->execute(
			$is_warning ? MessageKind::warning : ( $step->is_before_due_date() ? MessageKind::upcoming : MessageKind::reminder ),
			$step->key,
			$facts->customer_id,
			$invoice->id,
			$record,
			[ 'already_suspended' => $facts->all_suspended( $today ), 'services' => $this->references( $facts->services_at_stake( $today ) ) ],
			$channel->value
		);
		if ( Channel::letter === $channel ) {
			$this->tasks->add( TaskKind::letter, $facts->customer_id, $invoice->id, $step->key, $today );
		}
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	/**
	 * One letter over all that is past due, by e-mail and on paper; what it names is kept for the costs. To an address
	 * that bounced only the paper goes, and its delivery is what counts.
	 */
	public function formal_notice( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$named = [];
		foreach ( $facts->late( $today ) as $invoice ) {
			$named[ $invoice->id ] = $invoice->open->to_decimal();
		}
		$this->replace_waiting( $facts, $lead, $today );
		$record   = $this->steps->record( $lead->id, $facts->customer_id, $step->key, $this->on_its_way(), $today, null, $named );
		$channels = $this->choose_channel->email_bounced( $facts->customer_id ) ? [ 'letter' ] : [ 'email', 'letter' ];
		foreach ( $channels as $channel ) {
			$this->write_message->execute( MessageKind::formal_notice, $step->key, $facts->customer_id, $lead->id, $record, [ 'invoices' => implode( ',', array_keys( $named ) ) ], $channel );
		}
		$this->tasks->add( TaskKind::letter, $facts->customer_id, $lead->id, $step->key, $today );
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	public function letter( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today ): void {
		$this->replace_waiting( $facts, $lead, $today );
		$record = $this->steps->record( $lead->id, $facts->customer_id, $step->key, StepState::done, $today );
		$this->write_message->execute( MessageKind::reminder, $step->key, $facts->customer_id, $lead->id, $record, [], 'letter' );
		$this->tasks->add( TaskKind::letter, $facts->customer_id, $lead->id, $step->key, $today );
		$this->customers->message_decided_on( $facts->customer_id, $today );
	}

	/** @param list<int> $services Ids. @return string One reference a line, as a message keeps them. */
	private function references( array $services ): string {
		$references = array_map( fn ( int $id ): ?string => $this->services->as_panel_knows( $id )?->reference, $services );
		return implode( "\n", array_filter( $references ) );
	}

	/** In practice mode a message is kept to be read and never goes: its step stays open for when it counts. */
	private function on_its_way(): StepState {
		return $this->settings->current()->is_live ? StepState::under_way : StepState::withdrawn;
	}

	/** What waits to be handed over is replaced by what goes now; the warning and the notice are only put off. */
	private function replace_waiting( CustomerFacts $facts, InvoiceFacts $lead, CivilDate $today ): void {
		$policy   = $this->policy->execute();
		$open     = OpenSteps::of( $lead, $policy, $facts->all_suspended( $today ) );
		$not_lost = array_filter( $policy->for_invoice( $lead )->timeline->steps, static fn ( Step $one ): bool => ! $open->may_be_superseded( $one ) );
		$this->withdraw->execute( $facts->customer_id, StepState::superseded, array_values( array_map( static fn ( Step $one ): string => $one->key, $not_lost ) ) );
	}
}
