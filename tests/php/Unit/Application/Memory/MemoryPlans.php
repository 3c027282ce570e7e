<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Dunning\AgreedPlan;
use HostingInvoices\Application\Dunning\PlanRepository;
use HostingInvoices\Application\Dunning\PlanState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;

final readonly class MemoryPlans implements PlanRepository {

	public function __construct( private Store $store ) {
	}

	public function add( int $customer_id, PaymentPlan $plan, array $invoices, CivilDate $made_on, string $note, int $agreed_by ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();
		$before = $this->paid_since( $invoices, $made_on, $plan->total()->currency );

		$tables->plans[ $id ] = [ 'plan' => new AgreedPlan( $id, $customer_id, $plan, $invoices, $before, $made_on, PlanState::open, $agreed_by ), 'next' => $plan->first()->on ];
		return $id;
	}

	public function find( int $id ): ?AgreedPlan {
		return $this->store->tables()->plans[ $id ]['plan'] ?? null;
	}

	public function open_of( int $customer_id ): ?AgreedPlan {
		foreach ( $this->store->tables()->plans as $row ) {
			if ( $row['plan']->customer_id === $customer_id && PlanState::open === $row['plan']->state ) {
				return $row['plan'];
			}
		}
		return null;
	}

	public function paid_of( AgreedPlan $plan ): Money {
		return $this->paid_since( $plan->invoices, $plan->made_on, $plan->paid_before->currency )->minus( $plan->paid_before );
	}

	public function stands( int $id, PlanState $state, Money $paid, ?CivilDate $next_on ): void {
		$tables = $this->store->tables();

		$tables->plans[ $id ] = [ 'plan' => new AgreedPlan( ...[ ...get_object_vars( $tables->plans[ $id ]['plan'] ), 'state' => $state ] ), 'next' => $next_on ];
	}

	/** @param list<int> $invoices */
	private function paid_since( array $invoices, CivilDate $from, string $currency ): Money {
		$sum = Money::zero( $currency );
		foreach ( $this->store->tables()->payments as $payment ) {
			$sum = in_array( $payment['invoice'], $invoices, true ) && $payment['on']->is_on_or_after( $from ) ? $sum->plus( $payment['amount'] ) : $sum;
		}
		return $sum;
	}
}
