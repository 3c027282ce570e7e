<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * The library that makes PDFs is not installed with the plugin.
 */
final class PrinterMissing extends \RuntimeException {

	public static function library( string $name ): self {
		return new self( sprintf( 'The library %s, which makes PDFs, is not there.', $name ) );
	}
}
