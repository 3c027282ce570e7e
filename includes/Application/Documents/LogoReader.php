<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * Pictures that the owner chose.
 */
interface LogoReader {

	/** @return string The bytes; empty when it is gone or no picture. */
	public function bytes( int $logo_id ): string;
}
