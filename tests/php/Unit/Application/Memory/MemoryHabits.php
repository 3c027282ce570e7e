<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Application\Dunning\PlanState;
use HostingInvoices\Application\Dunning\PromiseState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Customers\PaymentHabits;

/** Only what was agreed; how late invoices were paid is the database's to count. */
final readonly class MemoryHabits implements PaymentHabitsReader {

	public function __construct( private Store $store ) {
	}

	public function of( int $customer_id, CivilDate $today ): PaymentHabits {
		$kept   = 0;
		$broken = 0;
		foreach ( $this->store->tables()->promises as $promise ) {
			$kept   += $promise->customer_id === $customer_id && PromiseState::kept === $promise->state ? 1 : 0;
			$broken += $promise->customer_id === $customer_id && PromiseState::broken === $promise->state ? 1 : 0;
		}
		foreach ( $this->store->tables()->plans as $row ) {
			$kept   += $row['plan']->customer_id === $customer_id && PlanState::kept === $row['plan']->state ? 1 : 0;
			$broken += $row['plan']->customer_id === $customer_id && PlanState::broken === $row['plan']->state ? 1 : 0;
		}
		return new PaymentHabits( 0, null, $kept, 0, $broken, 0 );
	}
}
