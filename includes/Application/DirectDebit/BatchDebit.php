<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\DirectDebit\File\DebitLine;

/**
 * A debit of a batch with what the bank is told of it; the line is null when its account cannot be read any more.
 */
final readonly class BatchDebit {

	public function __construct( public int $debit_id, public int $customer_id, public ?DebitLine $line ) {
	}
}
