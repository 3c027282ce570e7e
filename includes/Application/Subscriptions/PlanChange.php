<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * What a change of plan would do.
 */
final readonly class PlanChange {

	/** @param Turn|null $turn Null = nothing happens before the next period. */
	public function __construct( public Subscription $after, public CivilDate $from, public ?Turn $turn ) {
	}
}
