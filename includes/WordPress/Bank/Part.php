<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

/**
 * A part of a bank file that was read to its end.
 */
final readonly class Part {

	public function __construct( public string $name, public Leaves $leaves ) {
	}
}
