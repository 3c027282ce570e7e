<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/**
 * Keeps watch over a payment plan by the payments of the invoices it is about.
 */
final readonly class SettlePlans {

	public function __construct(
		private PlanRepository $plans,
		private InvoiceRepository $invoices,
		private WarnAgain $warn_again,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** After money came in, or went back: what is next, and whether all is paid. */
	public function kept( int $customer_id, CivilDate $today ): void {
		$plan = $this->plans->open_of( $customer_id );
		if ( null === $plan ) {
			return;
		}
		$paid = $this->plans->paid_of( $plan );
		if ( $this->is_kept( $plan, $paid ) ) {
			$this->end( $plan, PlanState::kept, $paid, EventKind::plan_kept, $today );
			return;
		}
		$this->plans->stands( $plan->id, PlanState::open, $paid, $plan->plan->next( $paid )?->on );
	}

	/** Once a day: broken when an instalment is unpaid at the end of its date. */
	public function broken( int $customer_id, CivilDate $today ): void {
		$this->kept( $customer_id, $today );
		$plan = $this->plans->open_of( $customer_id );
		$paid = null === $plan ? null : $this->plans->paid_of( $plan );
		if ( null !== $plan && null !== $paid && $plan->plan->is_broken( $paid, $today ) ) {
			$this->end( $plan, PlanState::broken, $paid, EventKind::plan_broken, $today );
			$this->warn_again->execute( $customer_id, $today );
		}
	}

	/** Kept when its amount came in, or when nothing of what it is about is open any more. */
	private function is_kept( AgreedPlan $plan, Money $paid ): bool {
		if ( $plan->plan->is_kept( $paid ) ) {
			return true;
		}
		foreach ( $plan->invoices as $id ) {
			if ( InvoiceState::open === $this->invoices->find( $id )?->state ) {
				return false;
			}
		}
		return true;
	}

	private function end( AgreedPlan $plan, PlanState $state, Money $paid, EventKind $event, CivilDate $today ): void {
		$this->plans->stands( $plan->id, $state, $paid, null );
		$this->story->tell( new Happening( $event, $plan->customer_id, $today, $this->clock->now(), amount: $plan->plan->total(), names_date: $plan->plan->next( $paid )?->on, facts: [ 'paid' => $paid->to_decimal() ] ) );
	}
}
