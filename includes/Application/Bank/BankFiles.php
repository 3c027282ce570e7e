<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

/**
 * Opens files that a bank gives out.
 */
interface BankFiles {

	/** @throws BankFileRefused when it is not one that is known here. */
	public function open( string $path ): BankFile;
}
