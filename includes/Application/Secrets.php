<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Keeps what a copy of the database must not give away: IBANs and panel secrets.
 */
interface Secrets {

	/** @return string Text that is safe to store. */
	public function seal( string $plain ): string;

	/**
	 * @throws SecretUnreadable when the key changed or the text was tampered with.
	 */
	public function open( string $sealed ): string;
}
