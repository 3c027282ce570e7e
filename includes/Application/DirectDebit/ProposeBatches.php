<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\DirectDebit\Batches\BatchProposal;
use HostingInvoices\Domain\DirectDebit\Batches\DivideIntoBatches;

/**
 * Puts debits whose day has come in batches for the owner to approve; where she chose so, they approve themselves.
 */
final readonly class ProposeBatches {

	/** In one go; the next ring takes the rest. */
	private const MOST = 20_000;

	public function __construct(
		private BatchRepository $batches,
		private ApproveBatch $approve,
		private SettingsStore $settings,
		private Failures $failures,
		private TargetCalendar $target,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @return int Batches that were made. */
	public function execute(): int {
		$ready = $this->batches->without_batch( self::MOST );
		$made  = 0;
		if ( [] !== $ready ) {
			$limits = $this->settings->current()->debit_files->limits();
			foreach ( ( new DivideIntoBatches( $limits, $this->target ) )->of( $ready, $this->batches->planned_from( $this->clock->today() ) ) as $proposal ) {
				$made += $this->propose( $proposal );
			}
		}
		if ( $this->settings->current()->debit_files->approve_themselves ) {
			array_map( $this->approve( ... ), $this->batches->proposed() );
		}
		return $made;
	}

	private function propose( BatchProposal $proposal ): int {
		$now     = $this->clock->now();
		// Random, so that a shop that was restored from a backup never gives one out twice: banks refuse it then.
		$message = sprintf( 'HI-%s-%s', $now->format( 'ymdHis' ), bin2hex( random_bytes( 6 ) ) );
		return null === $this->transaction->run( fn (): ?int => $this->batches->propose( $proposal, $message, $now ) ) ? 0 : 1;
	}

	/** What the owner has to mend first, such as a missing account, stays proposed; the screen says what. */
	private function approve( int $batch_id ): void {
		try {
			$this->approve->execute( $batch_id, 0 );
		} catch ( Refused ) {
			return;
		} catch ( \Throwable $failure ) {
			$this->failures->note( 0, $failure );
		}
	}
}
