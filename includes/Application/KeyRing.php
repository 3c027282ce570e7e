<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Secrets while their key is being changed: what an old key sealed opens still, and all that is sealed anew is sealed
 * with the new one.
 */
interface KeyRing extends Secrets {

	public function is_sealed_with_current( string $sealed ): bool;
}
