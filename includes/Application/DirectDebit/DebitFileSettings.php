<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Domain\DirectDebit\Batches\BatchLimits;
use HostingInvoices\Domain\DirectDebit\File\FileVersion;
use HostingInvoices\Domain\Money\Money;

/**
 * What the shop agreed with its bank and with its customers on collecting.
 */
final readonly class DebitFileSettings {

	/**
	 * @param bool       $approve_themselves Batches become files without anybody's approval.
	 * @param int        $debits_per_file    At most.
	 * @param Money|null $per_file           At most so much; null = no limit.
	 * @param Money|null $per_day            Likewise.
	 * @param int        $prenotice_days     Agreed with the customers: days between invoice and collection, at least.
	 * @param bool       $gate_needs_bank    A suspension waits for recent bank data, once bank files are imported here.
	 */
	public function __construct(
		public FileVersion $version = FileVersion::v08,
		public bool $approve_themselves = false,
		public int $debits_per_file = 1000,
		public ?Money $per_file = null,
		public ?Money $per_day = null,
		public int $prenotice_days = 14,
		public bool $gate_needs_bank = true,
	) {
	}

	public function limits(): BatchLimits {
		return new BatchLimits( $this->debits_per_file, $this->per_file, $this->per_day );
	}
}
