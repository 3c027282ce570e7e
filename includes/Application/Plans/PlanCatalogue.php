<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

/**
 * The plans that the shop sells.
 */
interface PlanCatalogue {

	/** @return list<OfferedPlan> Cheapest first. */
	public function all(): array;
}
