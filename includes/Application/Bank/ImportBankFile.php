<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Reads a bank file: every entry is written down first, once, and only then looked at. So a file that is cut off, or a
 * process that is killed, leaves nothing half booked, and the same file again does no harm.
 */
final readonly class ImportBankFile {

	private const ENTRIES_A_TRANSACTION = 100;

	public function __construct(
		private BankFiles $files,
		private BankEntryRepository $entries,
		private MatchEntries $match,
		private SettingsStore $settings,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $path On this server.
	 * @param string $name As the reader knows it.
	 * @throws BankFileRefused Nothing was read then.
	 */
	public function execute( string $path, string $name, Budget $budget, int $actor_id ): ImportReport {
		$file    = $this->files->open( $path );
		$import  = $this->entries->begin_import( $name, $file->kind(), $actor_id, $this->clock->now() );
		$problem = '';
		$counts  = [ 0, 0 ];
		try {
			$counts = $this->write_down( $import, $file, $counts );
		} catch ( BankFileBroken $broken ) {
			$problem = $broken->getMessage();
		}
		$covers = '' === $problem ? $this->covers( $file ) : null;
		$this->entries->end_import( $import, $counts[0], $counts[1], $covers, $problem );
		$this->match->execute( $budget );
		return new ImportReport( $import, $file->kind(), $counts[0], $counts[1], $covers, $problem );
	}

	/**
	 * @param array{int, int} $counts Read and known; filled as it goes, so that they stand when the file breaks.
	 * @return array{int, int}
	 * @throws BankFileBroken
	 */
	private function write_down( int $import, BankFile $file, array &$counts ): array {
		$chunk = [];
		try {
			foreach ( $file->entries() as $entry ) {
				// What goes out is none of our business, whoever it went to.
				if ( EntryKind::outgoing === $entry->kind ) {
					continue;
				}
				$chunk[] = $entry;
				if ( count( $chunk ) >= self::ENTRIES_A_TRANSACTION ) {
					$this->add( $import, $chunk, $counts );
					$chunk = [];
				}
			}
		} finally {
			$this->add( $import, $chunk, $counts );
		}
		return $counts;
	}

	/**
	 * @param list<BankEntry> $chunk
	 * @param array{int, int} $counts
	 */
	private function add( int $import, array $chunk, array &$counts ): void {
		if ( [] === $chunk ) {
			return;
		}
		$new        = $this->transaction->run( fn (): int => $this->entries->add( $import, $chunk ) );
		$counts[0] += count( $chunk );
		$counts[1] += count( $chunk ) - $new;
	}

	/** Another account says nothing of whether customers have paid on the shop's own. */
	private function covers( BankFile $file ): ?CivilDate {
		$own = $this->settings->current()->company->iban;
		return '' === $own || $file->account() === $own ? $file->covers_until() : null;
	}
}
