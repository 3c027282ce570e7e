<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What a panel said: the state it has now, and the newest epoch it obeyed.
 */
final readonly class PanelReading {

	/**
	 * @param int  $epoch      0 where the panel keeps none.
	 * @param bool $is_pending Somebody was asked to do it and has not yet.
	 */
	public function __construct( public ServiceState $state, public int $epoch, public bool $is_pending = false ) {
	}
}
