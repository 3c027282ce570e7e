<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How a service stands.
 *
 * The epoch only grows; it orders what a panel is told. `exempt_until` is the later of the service's and its customer's;
 * `drift` is what was found where another state had been confirmed.
 */
final readonly class ServiceFacts {

	public function __construct(
		public int $id,
		public int $customer_id,
		public ServiceState $wanted,
		public ServiceState $actual,
		public int $epoch,
		public ?CivilDate $exempt_until,
		public Level $level = Level::full,
		public int $server_id = 1,
		public ?ServiceState $drift = null,
		public ?CivilDate $since = null,
		public ?CivilDate $terminates_on = null,
	) {
	}

	public function is_exempt( CivilDate $today ): bool {
		return null !== $this->exempt_until && $today->is_before( $this->exempt_until );
	}
}
