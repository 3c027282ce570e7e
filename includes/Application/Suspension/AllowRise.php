<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Running\RunnerState;

/**
 * The owner says that it is right that far more services than usual are suspended today.
 */
final readonly class AllowRise {

	public function __construct( private RunnerState $runner, private CustomerRepository $customers, private Clock $clock ) {
	}

	public function execute(): void {
		$this->runner->allow_rise( $this->clock->today() );
		$this->customers->wake_all_with_open( $this->clock->today() );
	}
}
