<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * Who works here: each run has a name of its own, and tells of others whether they are still about.
 */
interface Workers {

	/** A name for this run. */
	public function name(): string;

	/** True only when it is certain that a worker is no more, as when its process on this machine has ended. */
	public function is_gone( string $worker ): bool;
}
