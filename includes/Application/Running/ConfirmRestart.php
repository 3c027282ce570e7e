<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Application\Clock;


/**
 * The owner says: this is the shop that acts, and it may go on after the silence.
 */
final readonly class ConfirmRestart {

	public function __construct( private RunnerState $runner, private Clock $clock ) {
	}

	public function execute(): void {
		$this->runner->confirmed( $this->clock->now() );
	}
}
