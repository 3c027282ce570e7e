<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * A bank file that is being read; it is never in memory as a whole.
 */
interface BankFile {

	/** Such as "camt.053.001.08". */
	public function kind(): string;

	/**
	 * Its entries, one after the other, in the order of the file.
	 *
	 * @return iterable<\HostingInvoices\Domain\Bank\BankEntry>
	 * @throws BankFileBroken when the file ends or goes wrong in the middle; what came before it stands.
	 */
	public function entries(): iterable;

	/** The last day that statements in it are complete for; null when it has none. Known when all entries were read. */
	public function covers_until(): ?CivilDate;

	/** IBAN of the account of the newest statement; empty when it names none. */
	public function account(): string;
}
