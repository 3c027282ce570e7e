<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\DirectDebit\CreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\File\Creditor;
use HostingInvoices\Domain\DirectDebit\File\DebitFile;
use HostingInvoices\Domain\DirectDebit\File\DebitLine;
use HostingInvoices\Domain\DirectDebit\File\Pain008;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * The owner approves a batch: its file is made, once, of what is still open then.
 */
final readonly class ApproveBatch {

	public function __construct(
		private BatchRepository $batches,
		private DebitRepository $debits,
		private CustomerRepository $customers,
		private PlanDebit $plan,
		private SettingsStore $settings,
		private TargetCalendar $target,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * Safe to repeat: a batch that was approved is left as it is.
	 *
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $batch_id, int $actor_id ): void {
		$creditor = self::creditor( $this->settings->current() );
		$this->transaction->run(
			function () use ( $batch_id, $actor_id, $creditor ): void {
				// Customers before the batch, as everywhere: whoever books a payment meanwhile waits, or we wait for him.
				array_map( $this->customers->lock( ... ), $this->batches->customers( $batch_id ) );
				$batch = $this->batches->lock( $batch_id ) ?? throw NotFound::thing( 'batch', $batch_id );
				if ( $batch->state->has_file() ) {
					return;
				}
				if ( BatchState::proposed !== $batch->state ) {
					throw Refused::because( 'batch_withdrawn' );
				}
				$this->export( $batch, $creditor, $actor_id );
			}
		);
	}

	private function export( Batch $batch, Creditor $creditor, int $actor_id ): void {
		$rows = array_values( array_filter( $this->batches->to_export( $batch->id ), static fn ( BatchDebit $one ): bool => null !== $one->line ) );
		$this->batches->drop_others( $batch->id, ...array_map( static fn ( BatchDebit $one ): int => $one->debit_id, $rows ) );
		if ( [] === $rows ) {
			// Everybody has paid meanwhile.
			$this->batches->change( $batch->id, BatchState::withdrawn, $actor_id, $this->clock->now() );
			return;
		}
		$on    = $this->day( $batch );
		$lines = array_map( fn ( BatchDebit $one ): DebitLine => $this->dated( $one, $on ), $rows );
		$file  = new DebitFile( $batch->message_id, $this->clock->now(), $creditor, $batch->sequence, $on, $lines );
		$final = new Batch( $batch->id, BatchState::exported, $batch->message_id, $batch->sequence, $on, count( $lines ), $file->total() );
		$this->batches->export( $final, ( new Pain008( $this->settings->current()->debit_files->version ) )->write( $file ), $actor_id, $this->clock->now() );
		$this->batches->move_debits( $batch->id, DebitState::ready, DebitState::exported );
	}

	private function dated( BatchDebit $debit, CivilDate $on ): DebitLine {
		$line = $debit->line ?? throw new \LogicException( 'A debit without a line is not exported.' );
		$this->debits->change_plan( $debit->debit_id, $line->amount, $this->clock->today(), $on, $this->plan->returnable_until( $on ) );
		return $line;
	}

	/** The file has to be with the bank a bank business day before; approved too late, it collects as soon as it can. */
	private function day( Batch $batch ): CivilDate {
		$earliest = $this->target->plus_business_days( $this->clock->today(), 1 );
		return CivilDate::latest( $batch->collection_on, $earliest );
	}

	/** @throws Refused when something is missing that only the owner knows. */
	private static function creditor( Settings $settings ): Creditor {
		if ( '' === $settings->company->iban ) {
			throw Refused::because( 'company_iban_missing' );
		}
		if ( '' === $settings->creditor_identifier ) {
			throw Refused::because( 'creditor_identifier_missing' );
		}
		return new Creditor( $settings->company_name, Iban::parse( $settings->company->iban ), CreditorIdentifier::parse( $settings->creditor_identifier ) );
	}
}
