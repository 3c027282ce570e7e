<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\OpenSteps;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * The owner does a coming step now, moves it or skips it, and says why. What the law forbids stays forbidden.
 */
final readonly class ActOnStep {

	public function __construct(
		private ReadPolicy $policy,
		private CustomerFactsReader $facts,
		private InvoiceRepository $invoices,
		private StepRepository $steps,
		private ActOnDueStep $act,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $to For `move`.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id, string $key, StepAction $action, ?CivilDate $to, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $invoice_id, $key, $action, $to, $reason, $actor_id ): void {
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $invoice->customer_id );
				$customer = $this->facts->of( [ $invoice->customer_id ] )[ $invoice->customer_id ] ?? throw NotFound::thing( 'customer', $invoice->customer_id );
				$facts    = self::invoice( $customer, $invoice_id );
				$step     = $this->open_step( $customer, $facts, $key );
				match ( $action ) {
					StepAction::run_now => $this->run_now( $customer, $facts, $step, $reason, $actor_id ),
					StepAction::skip => $this->skip( $customer, $facts, $step, $reason, $actor_id ),
					StepAction::move => $this->move( $customer, $facts, $step, $to ?? throw Refused::because( 'missing', 'on' ), $reason, $actor_id ),
				};
				$this->customers->wake( $invoice->customer_id, $this->clock->today() );
			}
		);
	}

	private static function invoice( CustomerFacts $customer, int $invoice_id ): InvoiceFacts {
		foreach ( $customer->invoices as $invoice ) {
			if ( $invoice->id === $invoice_id ) {
				return $invoice;
			}
		}
		throw Refused::because( 'invoice_not_open' );
	}

	private function open_step( CustomerFacts $customer, InvoiceFacts $invoice, string $key ): Step {
		$open = OpenSteps::of( $invoice, $this->policy->execute(), $customer->all_suspended( $this->clock->today() ) );
		foreach ( $open->all() as $step ) {
			if ( $step->key === $key ) {
				return $step;
			}
		}
		throw Refused::because( 'step_not_open' );
	}

	private function run_now( CustomerFacts $customer, InvoiceFacts $invoice, Step $step, string $reason, int $actor_id ): void {
		$today = $this->clock->today();
		if ( $customer->lead( $today )?->id !== $invoice->id ) {
			throw Refused::because( $invoice->counts_as_late( $today ) ? 'other_invoice_leads' : 'invoice_not_past_due' );
		}
		if ( null !== $customer->pause( $today ) ) {
			throw Refused::because( 'customer_paused' );
		}
		if ( $step->kind->reaches_customer() && null !== $customer->last_message_on && ! $customer->last_message_on->is_before( $today ) ) {
			throw Refused::because( 'one_message_a_day' );
		}
		$lawful = OpenSteps::of( $invoice, $this->policy->execute(), $customer->all_suspended( $today ) )->lawful_from( $step );
		if ( null === $lawful || $lawful->is_after( $today ) ) {
			throw Refused::because( 'notice_term_runs' );
		}
		if ( ! $this->act->execute( $customer, $invoice, $step, $today, $actor_id ) ) {
			throw Refused::because( 'gate_closed' );
		}
		$this->note( EventKind::note, $customer, $invoice, $step, $reason, $actor_id, null );
	}

	private function skip( CustomerFacts $customer, InvoiceFacts $invoice, Step $step, string $reason, int $actor_id ): void {
		$this->steps->record( $invoice->id, $customer->customer_id, $step->key, StepState::skipped, $this->clock->today() );
		$this->note( EventKind::step_skipped, $customer, $invoice, $step, $reason, $actor_id, null );
	}

	private function move( CustomerFacts $customer, InvoiceFacts $invoice, Step $step, CivilDate $to, string $reason, int $actor_id ): void {
		if ( $to->is_before( $this->clock->today() ) ) {
			throw Refused::because( 'date_in_past', 'on' );
		}
		$this->steps->move( $invoice->id, $step->key, $to, $this->clock->today() );
		$this->note( EventKind::step_moved, $customer, $invoice, $step, $reason, $actor_id, $to );
	}

	private function note( EventKind $event, CustomerFacts $customer, InvoiceFacts $invoice, Step $step, string $reason, int $actor_id, ?CivilDate $to ): void {
		$this->story->tell( new Happening( $event, $customer->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, step: $step->key, actor_id: $actor_id, names_date: $to, detail: $reason ) );
	}
}
