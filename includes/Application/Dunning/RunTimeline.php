<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\DirectDebit\SubmitDebits;
use HostingInvoices\Application\Invoices\CatchUpWithOrders;
use HostingInvoices\Application\Invoices\SettleCustomer;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\DecideSteps;
use HostingInvoices\Domain\Dunning\Decision;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * One customer, one day: what the timeline says is due is written down, with its effects in the outbox.
 */
final readonly class RunTimeline {

	public function __construct(
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private CatchUpWithOrders $catch_up,
		private SettleAgreements $agreements,
		private SubmitDebits $submit_debits,
		private SettleCustomer $settle,
		private ActOnDueStep $act,
		private RunAfterPayment $after_payment,
		private StepRepository $steps,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	public function execute( int $customer_id, CivilDate $today ): void {
		$this->transaction->run(
			function () use ( $customer_id, $today ): void {
				$this->customers->lock( $customer_id );
				$this->catch_up->execute( $customer_id, $today );
				$this->agreements->broken( $customer_id, $today );
				$submit_on = $this->submit_debits->execute( $customer_id, $today );
				$this->settle->execute( $customer_id, $today );
				$dates = array_filter( [ $this->take_steps( $customer_id, $today ), $submit_on ] );
				$this->customers->next_step_on( $customer_id, [] === $dates ? null : CivilDate::earliest( ...array_values( $dates ) ) );
			}
		);
	}

	private function take_steps( int $customer_id, CivilDate $today ): ?CivilDate {
		$facts = $this->facts->of( [ $customer_id ] )[ $customer_id ] ?? null;
		if ( null === $facts ) {
			return null;
		}
		$decision = ( new DecideSteps( $this->policy->execute() ) )->on( $today, $facts );
		$this->supersede( $decision, $customer_id, $today );
		foreach ( $decision->due as $step ) {
			if ( null !== $decision->lead ) {
				$this->act->execute( $facts, $decision->lead, $step, $today );
			}
		}
		if ( null === $decision->lead && null === $decision->pause ) {
			$after   = $this->after_payment->execute( $customer_id, $today );
			$next_on = array_filter( [ $decision->next_on, $after ] );
			return [] === $next_on ? null : CivilDate::earliest( ...array_values( $next_on ) );
		}
		// What was done may be what a later step waited for; what is held is due still.
		return [] === $decision->due ? $decision->next_on : $this->look_again( $customer_id, $today );
	}

	private function look_again( int $customer_id, CivilDate $today ): ?CivilDate {
		$facts = $this->facts->of( [ $customer_id ] )[ $customer_id ] ?? null;
		return null === $facts ? null : ( new DecideSteps( $this->policy->execute() ) )->on( $today, $facts )->look_again_on( $today );
	}

	private function supersede( Decision $decision, int $customer_id, CivilDate $today ): void {
		if ( null === $decision->lead ) {
			return;
		}
		foreach ( $decision->superseded as $step ) {
			$this->steps->record( $decision->lead->id, $customer_id, $step->key, StepState::superseded, $today );
			$this->story->tell( new Happening( EventKind::step_superseded, $customer_id, $today, $this->clock->now(), invoice_id: $decision->lead->id, step: $step->key ) );
		}
	}
}
