<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What a panel said: the state it has now, and the newest epoch it obeyed.
 */
final readonly class PanelReading {

	public function __construct( public ServiceState $state, public int $epoch ) {
	}
}
