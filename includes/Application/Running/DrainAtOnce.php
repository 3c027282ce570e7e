<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Application\Outbox\DrainOutbox;

/**
 * Carries out what a request has just decided, without waiting for the next tick. As the tick, a copy of the site does
 * nothing: the effects it was copied with are the business of the site that acts.
 */
final readonly class DrainAtOnce {

	public function __construct( private RunnerState $runner, private DrainOutbox $drain, private Workers $workers ) {
	}

	/** @return int Effects that were looked at. */
	public function execute( Budget $budget ): int {
		return $this->runner->read()->is_copy ? 0 : $this->drain->execute( $budget, $this->workers->name() );
	}
}
