<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * A service in the panel's words.
 */
final readonly class PanelService {

	/** @param string $reference Domain or account name. */
	public function __construct( public int $id, public string $reference ) {
	}
}
