<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Tells secrets apart without keeping them: the same text gives the same print, on this site only.
 */
interface Fingerprints {

	/** @return string 32 hexadecimal digits. */
	public function of( string $plain ): string;
}
