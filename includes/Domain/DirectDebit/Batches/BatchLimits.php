<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\Batches;

use HostingInvoices\Domain\Money\Money;

/**
 * What the bank agreed with the shop to take at once.
 */
final readonly class BatchLimits {

	/**
	 * @param int        $debits_per_file At most so many debits in one file.
	 * @param Money|null $per_file        At most so much in one file; null = no limit.
	 * @param Money|null $per_day         At most so much collected on one day; null = no limit.
	 */
	public function __construct( public int $debits_per_file, public ?Money $per_file, public ?Money $per_day ) {
	}
}
