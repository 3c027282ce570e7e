<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

use HostingInvoices\Application\DirectDebit\BatchRepository;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\Transaction;

/**
 * Looks at every bank entry that was written down, each in a transaction of its own. What is left when the budget is
 * spent, or the process was killed, is taken up by the next import or tick.
 */
final readonly class MatchEntries {

	private const AT_ONCE = 100;

	public function __construct(
		private BankEntryRepository $entries,
		private MatchDebit $debits,
		private MatchTransfer $transfers,
		private BatchRepository $batches,
		private Failures $failures,
		private Transaction $transaction,
	) {
	}

	/** @return int Entries that were looked at. */
	public function execute( Budget $budget ): int {
		$count  = 0;
		$failed = 0;
		do {
			$fresh = array_slice( $this->entries->fresh( self::AT_ONCE + $failed ), $failed );
			foreach ( $fresh as $entry ) {
				if ( $budget->is_spent() ) {
					break 2;
				}
				$failed += $this->one( $entry->id ) ? 0 : 1;
				++$count;
			}
		} while ( [] !== $fresh );
		if ( $count > 0 ) {
			$this->batches->follow_debits();
		}
		return $count;
	}

	/** One entry that fails must not stop the others; it stays fresh, and the next run tries it again. */
	private function one( int $id ): bool {
		try {
			$this->transaction->run( fn () => $this->look_at( $id ) );
			return true;
		} catch ( \Throwable $failure ) {
			$this->failures->note( 0, $failure );
			return false;
		}
	}

	private function look_at( int $id ): void {
		$entry = $this->entries->find( $id );
		if ( null !== $entry && ! $this->debits->takes( $entry ) ) {
			$this->transfers->execute( $entry );
		}
	}
}
