<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel knows newer orders than this database, so this may be a backup or a copy: it acts on nothing until the owner
 * says that it is the site that acts. Not again within a week of that: each service may bring it up once more.
 */
final readonly class LockBehind {

	public function __construct( private RunnerState $runner, private Clock $clock ) {
	}

	public function execute( ServiceState $wanted ): void {
		$now       = $this->clock->now();
		$confirmed = $this->runner->read()->confirmed_at;
		if ( ServiceState::active !== $wanted && ( null === $confirmed || $confirmed < $now->modify( '-7 days' ) ) ) {
			$this->runner->fell_behind( $now );
		}
	}
}
