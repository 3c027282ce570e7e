<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * How a service stands.
 *
 * The epoch only grows; it orders what a panel is told.
 */
final readonly class ServiceFacts {

	public function __construct(
		public int $id,
		public int $customer_id,
		public ServiceState $wanted,
		public ServiceState $actual,
		public int $epoch,
		public ?CivilDate $exempt_until,
	) {
	}

	public function is_exempt( CivilDate $today ): bool {
		return null !== $this->exempt_until && $today->is_before( $this->exempt_until );
	}
}
