<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Invoices\OtherLines;

/** A shop without a checkout: no invoice has lines of another kind. */
final readonly class MemoryOtherLines implements OtherLines {

	public function add( int $invoice_id, array $lines ): void {
	}

	public function of( int $invoice_id ): array {
		return [];
	}
}
