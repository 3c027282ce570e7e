<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * What was seen once is not taken again.
 */
interface Nonces {

	/** @return bool False when it was seen before. */
	public function take( string $nonce, \DateTimeImmutable $at ): bool;
}
